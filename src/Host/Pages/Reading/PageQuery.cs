using System.Globalization;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Pages.Addresses;

namespace Regulations.Host.Pages.Reading;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">Its Danish name.</param>
/// <param name="Message">What is wrong and what is wanted.</param>
internal sealed record FieldFault(string Field, Label Message);

/// <summary>
/// Reads what a page is asked under from its address, by the Danish names. Times are written there as people write them, or
/// as addresses have them, ISO 8601; what is read is the latter.
/// </summary>
internal sealed class PageQuery(IQueryCollection query, Language language)
{
    private readonly List<FieldFault> _faults = [];

    public IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>Null where absent or blank.</summary>
    public string? Text(string name) =>
        query.TryGetValue(AddressWords.Query(name, language), out var values) && values.ToString().Trim() is { Length: > 0 } text
            ? text : null;

    /// <summary>As it was written, for the field that shows it again.</summary>
    public string? Written(string name) => query.TryGetValue(AddressWords.Query(name, language), out var values) ? values.ToString() : null;

    /// <summary>A day, and the time of day where one was written beside it.</summary>
    /// <returns>Null where absent, or not readable: the fault is then told.</returns>
    public WrittenDay? Day(string name)
    {
        if (Text(name) is not { } written) return null;
        if (WrittenDay.Read(written) is { } day) return day;
        Fault(name, FormLabels.NoDay);
        return null;
    }

    /// <summary>A time of day, as legal times write it.</summary>
    public string? Hour(string name)
    {
        if (Text(name) is not { } written) return null;
        if (WrittenDay.HourOf(written) is { } hour) return hour;
        Fault(name, FormLabels.NoHour);
        return null;
    }

    /// <summary>A date or a date-time in the civil time of Copenhagen, as legal times write it.</summary>
    public string? Time(string name) => Day(name) is { } day && Exists(name, day.Legal) ? day.Legal : null;

    /// <summary>Whether a civil time is there, and there once.</summary>
    public bool Exists(string name, string legal)
    {
        var fault = LegalCalendar.ReadAsked(legal, out _);
        if (fault != TimeFault.None)
            Fault(name, fault switch
            {
                TimeFault.Skipped => FormLabels.Skipped,
                TimeFault.Ambiguous => FormLabels.Twice,
                _ =>
                FormLabels.NoDay
            });
        return fault == TimeFault.None;
    }

    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } written) return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            && number <= most) return number;
        Fault(name, FormLabels.NoNumber);
        return null;
    }

    public void Fault(string field, Label message) => _faults.Add(new(field, message));

    /// <summary>How the group of a field is marked: a class where it holds what cannot be read, else nothing.</summary>
    public string? Wrong(string field) => _faults.Exists(f => f.Field == field) ? "is-wrong" : null;

    /// <summary>The first parameter that the page does not take: a misspelt one is never lost, since the answer would be another.</summary>
    public string? Unknown(IReadOnlyCollection<string> taken) =>
        query.Keys.FirstOrDefault(k => !taken.Any(t => AddressWords.Query(t, language) is var name
            && (k == name || (t.EndsWith('.') && k.StartsWith(AddressWords.Query(t, language), StringComparison.Ordinal)))));

    /// <summary>The parameters whose names begin with a word and a dot: what is beyond the dot, with the text.</summary>
    public IEnumerable<(string Name, string Text)> Under(string word)
    {
        var prefix = AddressWords.Query(word, language) + ".";
        foreach (var (name, values) in query)
            if (name.StartsWith(prefix, StringComparison.Ordinal) && values.ToString().Trim() is { Length: > 0 } text)
                yield return (name[prefix.Length..], text);
    }
}
