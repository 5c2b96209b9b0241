using Regulations.Domain;

namespace Regulations.Host.Pages.Reading;

/// <summary>What a field shows: what was read, in the reader's words; what could not be read as it was written.</summary>
internal static class Shown
{
    /// <param name="query">What was asked.</param>
    /// <param name="field">Its Danish name.</param>
    /// <param name="legal">What was read, as addresses have it.</param>
    /// <param name="reader">Of the language.</param>
    public static string? In(PageQuery query, string field, string? legal, Reader reader)
    {
        if (legal is null || query.Faults.Any(f => f.Field == field)) return query.Written(field);
        return LegalCalendar.ReadAsked(legal, out var time) == TimeFault.None
            ? time.HasTimeOfDay ? reader.Wording.Asked(time.Time) : reader.Wording.Moment(time.Time)
            : legal;
    }

    /// <summary>A time of day in the reader's words.</summary>
    public static string? Hour(string? legal, Reader reader) =>
        reader.Language == Domain.Explaining.Language.Danish ? legal?.Replace(':', '.') : legal;
}
