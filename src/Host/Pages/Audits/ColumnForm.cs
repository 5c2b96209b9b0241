using System.Globalization;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Http.Json;

namespace Regulations.Host.Pages.Audits;

/// <summary>The form in which a person says how a list is read; its fields are named by the columns' and words' places.</summary>
internal static class ColumnForm
{
    /// <summary>So many columns are shown; a list with more is read by its first.</summary>
    public const int MostColumns = 100;

    public static string UseField(int column) => string.Create(CultureInfo.InvariantCulture, $"kolonne-{column}");

    public static string WordField(int column, int word) => string.Create(CultureInfo.InvariantCulture, $"ord-{column}-{word}");

    /// <summary>The profile as the form has it.</summary>
    /// <param name="form">As sent.</param>
    /// <param name="before">The profile that the form was made from.</param>
    /// <param name="list">Read by that.</param>
    /// <param name="body">The list itself.</param>
    /// <param name="proposal">Proposes what the form cannot have said of a use that is new.</param>
    public static AuditProfile Read(IFormCollection form, AuditProfile before, RawList list, byte[] body, ProfileProposal proposal)
    {
        var written = before with
        {
            Encoding = In(form, "kodning", before.Encoding),
            Separator = In(form, "skilletegn", before.Separator),
            Dates = In(form, "datoer", before.Dates),
            Decimals = In(form, "decimaler", before.Decimals),
        };
        if (written.Encoding != before.Encoding || written.Separator != before.Separator)
        {
            var anew = RawList.Read(body, written.Encoding, written.Separator);
            // Written so, the list may have other columns than it seemed to.
            return proposal.Words(written.FaultsOf(anew.Columns).Any() ? proposal.Columns(written, anew) : written, anew);
        }

        var used = Fixed(form, ColumnUse.With(Meant(form, written, list), Uses(form, before, list)));
        return proposal.Words(used, list);
    }

    private static List<(string Column, string Use)> Uses(IFormCollection form, AuditProfile before, RawList list) =>
    [
        .. list.Columns.Take(MostColumns)
            .Select((c, i) => (Column: c, Use: form.TryGetValue(UseField(i), out var use) ? use.ToString() : ColumnUse.Of(before, c))),
    ];

    private static AuditProfile Fixed(IFormCollection form, AuditProfile profile)
    {
        var time = form["klokkeslaet"].ToString().Trim();
        var every = form["aktivitet"].ToString();
        return profile with
        {
            At = profile.At is null ? null : profile.At with { Time = time.Length == 0 ? null : WrittenCell.Time(time) ?? time },
            Activity = profile.Activity?.Column is not null ? profile.Activity : every.Length > 0 ? new(null, every) : null,
            Facility = profile.Facility is { } facility ? By(facility, In(form, "noegle", facility.By)) : null,
        };
    }

    private static ProfiledFacility By(ProfiledFacility facility, FacilityKey key) =>
        key == facility.By ? facility : facility with { By = key, Values = null };

    /// <summary>The same, with what the form says the words of its columns mean.</summary>
    private static AuditProfile Meant(IFormCollection form, AuditProfile profile, RawList list) => profile with
    {
        Facility = profile.Facility is { } facility
            ? facility with { Values = Values(form, list, facility.Column, facility.Values) } : null,
        Activity = Word(form, list, profile.Activity),
        Outcome = Word(form, list, profile.Outcome),
        Facts = profile.Facts.ToDictionary(f => f.Key, f => Word(form, list, f.Value)!, StringComparer.Ordinal),
    };

    private static ProfiledWord? Word(IFormCollection form, RawList list, ProfiledWord? word) =>
        word?.Column is { } column ? word with { Values = Values(form, list, column, word.Values) } : word;

    /// <summary>What is said of words that this list has not stays as it was.</summary>
    private static Dictionary<string, string>? Values(
        IFormCollection form, RawList list, string? column, IReadOnlyDictionary<string, string>? before)
    {
        var at = list.Columns.ToList().IndexOf(column!);
        var words = ProfileProposal.WordsOf(list, column);
        if (!Enumerable.Range(0, words.Count).Any(i => form.ContainsKey(WordField(at, i)))) return before is null ? null : new(before);
        var values = new Dictionary<string, string>(before ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Count; i++)
            if (form.TryGetValue(WordField(at, i), out var meant))
            {
                if (meant.ToString().Length > 0) values[words[i]] = meant.ToString();
                else values.Remove(words[i]);
            }

        return values.Count == 0 && before is null ? null : values;
    }

    private static T In<T>(IFormCollection form, string field, T otherwise)
        where T : struct, Enum => ContractWord.TryRead<T>(form[field].ToString(), out var chosen) ? chosen : otherwise;
}
