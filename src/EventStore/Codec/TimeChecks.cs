using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The order in which an object's own times stand.</summary>
internal static class TimeChecks
{
    public static void Span(Faults faults, LegalTime? from, LegalTime? until)
    {
        if (until <= from) faults.Refuse("until", RefusalRules.UntilNotAfterFrom, $"until, {until}, lies not after from, {from}");
    }

    /// <summary>Only a stated date is held against the expiry; what commences by publication commences when it may.</summary>
    public static void Expiry(Faults faults, Commencement? inForce, LegalTime? expires)
    {
        if (inForce is { Kind: CommencementKind.OnDate, At: var start } && expires <= start)
            faults.Refuse("expires", RefusalRules.ExpiresNotAfterInForce, $"expires, {expires}, lies not after inForce, {start}");
    }
}
