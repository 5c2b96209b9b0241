using Regulations.Domain;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Audits;

namespace Regulations.Host.Pages.Audits;

/// <summary>A word of a column, and what it may mean.</summary>
/// <param name="Field">Of the form.</param>
/// <param name="Word">As it stands in the list.</param>
/// <param name="Meant">What it is said to mean; empty: it is read as it stands.</param>
/// <param name="AsItStands">What it is then read as, in words; null: it is not understood.</param>
/// <param name="Choices">What it may mean, with what readers call that.</param>
internal sealed record WordAsked(
    string Field, string Word, string Meant, string? AsItStands, IReadOnlyList<(string Value, string Said)> Choices);

/// <summary>The words of the columns of a list, for whoever is to say what they mean.</summary>
internal sealed class WordsAsked(AuditProfile profile, RawList list, Vocabulary vocabulary, FacilityNames names, Reader reader)
{
    private const int MostFacilities = 60;

    /// <summary>So many words of a column are asked about.</summary>
    private const int MostWords = 40;

    public IEnumerable<(string Column, IReadOnlyList<WordAsked> Words)> All() =>
        Columns().Select(c => (c.Column, (IReadOnlyList<WordAsked>)[.. c.Words.Take(MostWords)]));

    private IEnumerable<(string Column, IEnumerable<WordAsked> Words)> Columns()
    {
        if (profile.Facility is { By: FacilityKey.Name } facility)
            yield return (facility.Column!, Words(facility.Column, facility.Values, FacilityAsItStands, Facilities)
                .Where(w => w.Meant.Length > 0 || w.AsItStands is null));
        if (profile.Activity is { Column: { } activity })
            yield return (activity, Words(activity, profile.Activity.Values, ActivityAsItStands, _ => Activities()));
        if (profile.Outcome is { Column: { } outcome })
            yield return (outcome, Words(outcome, profile.Outcome.Values, OutcomeAsItStands, _ => Outcomes()));
        foreach (var (word, read) in profile.Facts)
            if (read.Column is { } column && vocabulary.Facts.Find(word) is { } fact && fact.Kind != FactKind.Number)
                yield return (column, Words(column, read.Values, w => FactAsItStands(fact, w), _ => Choices(fact)));
    }

    private IEnumerable<WordAsked> Words(string? column, IReadOnlyDictionary<string, string>? values, Func<string, string?> asItStands,
        Func<string, IReadOnlyList<(string, string)>> choices)
    {
        var at = list.Columns.ToList().IndexOf(column!);
        return ProfileProposal.WordsOf(list, column).Select((word, i) => new WordAsked(
            ColumnForm.WordField(at, i), word, Meant(values, word), asItStands(word), choices(word)));
    }

    private static string Meant(IReadOnlyDictionary<string, string>? values, string word) =>
        values?.FirstOrDefault(v => v.Key.Trim().Equals(word, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty;

    private string? FacilityAsItStands(string word) =>
        names.Find(word, LegalTime.Never).Id is { } id ? names.All.First(f => f.Id == id).Name : null;

    private IReadOnlyList<(string, string)> Facilities(string word)
    {
        var all = names.All.ToList();
        var shown = all.Count <= MostFacilities ? all : [.. names.Find(word, LegalTime.Never).Candidates];
        if (Meant(profile.Facility!.Values, word) is { Length: > 0 } meant && !shown.Exists(f => f.Id == meant))
            shown.AddRange(all.Where(f => f.Id == meant));
        return [.. shown.OrderBy(f => f.Name, DanishOrder.Comparer).Select(f => (f.Id, f.Name))];
    }

    private string? ActivityAsItStands(string word) => vocabulary.Activities.Any
        ? vocabulary.Activities.Read(word) is { } read ? reader.Wording.Activity(read) : null : word;

    private List<(string, string)> Activities() => [.. vocabulary.Activities.All.Select(a => (a.Word, reader.Say(a.Label)))];

    private string? OutcomeAsItStands(string word) =>
        OutcomesTaken.ByWord.TryGetValue(word, out var outcome) ? reader.Say(AuditLabels.Of(outcome)) : null;

    private List<(string, string)> Outcomes() =>
        [.. Enum.GetValues<PastOutcome>().Select(o => (OutcomeWord.Of(o), reader.Say(AuditLabels.Of(o))))];

    private string? FactAsItStands(FactDefined fact, string word) =>
        ValueForm.Read(fact, SpreadsheetCell.AsFact(word)) is { } value ? reader.Wording.Value(fact.Word, value) : null;

    private List<(string, string)> Choices(FactDefined fact) => fact.Kind == FactKind.YesNo
        ? [("true", reader.Say(MayItLabels.Yes)), ("false", reader.Say(MayItLabels.No))]
        : [.. fact.Values.Select(v => (v.Value, reader.Say(v.Label)))];
}
