using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The larger entries about restrictions and exemptions, made of what was read and taken apart again.</summary>
internal static class DecisionOf
{
    public static DecisionIssued Issued(DecisionKind kind, in EntryDraft d) => new()
    {
        Id = d.Id!,
        Kind = kind,
        Decision = d.About!,
        Level = d.Level,
        By = d.By!,
        Scope = d.Scope!,
        Norms = d.Norms!,
        Basis = d.Basis,
        InForce = d.InForce!.Value,
        Expires = d.Expires,
        Text = d.Text,
        Case = d.Case,
    };

    public static void TakenApart(DecisionIssued entry, ref EntryDraft d)
    {
        d.Level = entry.Level;
        d.By = entry.By;
        d.Scope = entry.Scope;
        d.Norms = entry.Norms;
        d.Basis = entry.Basis;
        d.InForce = entry.InForce;
        d.Expires = entry.Expires;
        d.Text = entry.Text;
        d.Case = entry.Case;
    }

    public static DecisionChanged Changed(DecisionKind kind, in EntryDraft d) => new()
    {
        Id = d.Id!,
        Kind = kind,
        Decision = d.About!,
        From = d.From!.Value,
        Until = d.Until,
        Norms = d.Norms,
        Scope = d.Scope,
        Text = d.Text,
        Basis = d.StatesBasis ? new(d.Basis) : null,
    };

    public static void TakenApart(DecisionChanged entry, ref EntryDraft d)
    {
        d.From = entry.From;
        d.Until = entry.Until;
        d.Norms = entry.Norms;
        d.Scope = entry.Scope;
        d.Text = entry.Text;
        d.Basis = entry.Basis?.Provisions;
        d.StatesBasis = entry.Basis is not null;
    }
}
