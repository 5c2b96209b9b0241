using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Audits;

namespace Regulations.Host.Pages.Audits;

/// <summary>A decision of a list in words: where, when, about what, and what was decided.</summary>
internal sealed class LineInWords(Reader reader, FacilityNames names)
{
    public string Of(AuditedLine line) => string.Join(", ", new[]
    {
        names.All.FirstOrDefault(f => f.Id == line.Facility).Name ?? line.Facility, Time(line.At), About(line), Decided(line),
        Outcome(line),
    }.OfType<string>().Select(Words.Line));

    /// <summary>A legal time in words; as it is written where it is none.</summary>
    public string? Time(string? legal) => legal is null ? null
        : LegalCalendar.ReadAsked(legal, out var time) != TimeFault.None ? legal
        : time.HasTimeOfDay ? reader.Wording.Asked(time.Time) : reader.Wording.Moment(time.Time);

    public string? About(AuditedLine line) => line.Activity is { } activity
        ? reader.Say(AuditPageLabels.About, Wording.Within(reader.Wording.Activity(activity), activity)) : null;

    public string? Decided(AuditedLine line) => Time(line.Decided) is { } time ? reader.Say(AuditPageLabels.DecidedOn, time) : null;

    public string? Outcome(AuditedLine line) => line.Outcome is { } outcome ? reader.Say(AuditLabels.Of(outcome)) : null;
}
