using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Projections.Warnings;

/// <summary>Times that can be, and probably are not meant.</summary>
internal sealed class TimeWarnings(StagedEntries staged, Telling telling)
{
    private const int MostYearsBefore = 10;

    public void InForce(Commencement? commencement, WrittenTime? published, string field)
    {
        if (commencement is { } stated && published is { } made && stated.At < made.Time)
            telling.Warn(field, WarningRules.InForceBeforePublication, $"it is in force from {stated.At}, and was published {made}");
    }

    public void Expiry(LegalTime? expires, Commencement? commencement, string field)
    {
        if (expires is { } end && commencement is { } begin && end <= begin.At)
            telling.Warn(field, WarningRules.EmptyExpiry, $"it expires {end}, and commences {begin.At}: it is never in force");
    }

    public void Basis(IReadOnlyList<ProvisionRef> basis, LegalTime published)
    {
        for (var i = 0; i < basis.Count; i++)
            if (staged.Instrument(basis[i].Instrument) is { } instrument && IsLongBefore(published, instrument.PublishedAt))
                telling.Warn(
                    $"basis[{i}].instrument", WarningRules.PublishedBeforeBasis,
                    $"it was published {published}, more than ten years before {Quote(instrument.Instrument)}, which it rests on, was "
                        + $"({instrument.PublishedAt})");
    }

    private static bool IsLongBefore(LegalTime published, LegalTime basis) =>
        published < basis && LegalCalendar.DateOf(basis).Year - LegalCalendar.DateOf(published).Year >= MostYearsBefore
        && LegalCalendar.DateOf(published).PlusYears(MostYearsBefore) < LegalCalendar.DateOf(basis);
}
