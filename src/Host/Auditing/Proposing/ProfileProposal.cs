using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>Proposes a profile by which a list may be read. Whoever has the list audited sees it and mends it.</summary>
internal sealed class ProfileProposal(Vocabulary vocabulary, FacilityNames names)
{
    /// <summary>So many words of a column are looked at.</summary>
    private const int MostWords = 500;

    /// <summary>For a list nobody has said anything of.</summary>
    public AuditProfile For(byte[] body)
    {
        var (encoding, separator) = (RawList.EncodingOf(body), RawList.SeparatorOf(body));
        var list = RawList.Read(body, encoding, separator);
        var written = new AuditProfile { Encoding = encoding, Separator = separator };
        return Words(Columns(written, list), list);
    }

    /// <summary>The same, as it is written by now, with the columns guessed anew.</summary>
    public AuditProfile Columns(AuditProfile profile, RawList list)
    {
        var guessed = ColumnUse.With(profile, new ColumnProposal(list, vocabulary, names).Uses());
        var dates = CellsOf(list, guessed.At?.Column).Concat(CellsOf(list, guessed.Decided?.Column)).ToList();
        var facilities = CellsOf(list, guessed.Facility?.Column).ToList();
        return guessed with
        {
            Dates = Enum.GetValues<DateForm>().OrderBy(f => f).FirstOrDefault(f => ColumnProposal.AreDates(dates, f)),
            Decimals = DecimalsOf(guessed, list),
            Facility = guessed.Facility is { } facility
                ? facility with { By = ValueGuess.Most(facilities, names.Holds) ? FacilityKey.Id : FacilityKey.Name } : null,
        };
    }

    /// <summary>The same, with what the words of its columns may mean where nothing is said of them.</summary>
    public AuditProfile Words(AuditProfile profile, RawList list) => profile with
    {
        Facility = profile.Facility is { By: FacilityKey.Name, Values: null } facility
            ? facility with { Values = Meant(list, facility.Column, FacilityOf) } : profile.Facility,
        Activity = Word(profile.Activity, list, word => Unless(ValueGuess.Activity(word, vocabulary), vocabulary.Activities.Read(word))),
        Outcome = Word(profile.Outcome, list, word =>
            ValueGuess.Outcome(word) is { } outcome && !OutcomeWord.Is(word) ? OutcomeWord.Of(outcome) : null),
        Facts = profile.Facts.ToDictionary(
            f => f.Key, f => Word(f.Value, list, word => FactOf(word, vocabulary.Facts.Find(f.Key)))!, StringComparer.Ordinal),
    };

    /// <summary>The words of a column in the rows looked at, each once, those that stand most often first.</summary>
    public static IReadOnlyList<string> WordsOf(RawList list, string? column) =>
    [
        .. CellsOf(list, column).Where(c => c.Length > 0).CountBy(static c => c, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(c => c.Value).Select(c => c.Key).Take(MostWords),
    ];

    private static ProfiledWord? Word(ProfiledWord? word, RawList list, Func<string, string?> means) =>
        word is { Column: { } column, Values: null } ? word with { Values = Meant(list, column, means) } : word;

    private static Dictionary<string, string>? Meant(RawList list, string? column, Func<string, string?> means)
    {
        var meant = WordsOf(list, column).Select(w => (Word: w, Means: means(w))).Where(m => m.Means is not null)
            .ToDictionary(m => m.Word, m => m.Means!, StringComparer.Ordinal);
        return meant.Count == 0 ? null : meant;
    }

    /// <summary>
    /// Only where the name itself does not tell, and stands whole in the name of one facility alone. One that is merely spelt
    /// alike may be another: who has the list chooses it from those that are near.
    /// </summary>
    private string? FacilityOf(string written) =>
        names.Find(written, LegalTime.Never) is { Id: null, Candidates: [var only] } && Folded.Of(only.Name).Holds([Folded.Of(written)])
            ? only.Id : null;

    private static string? FactOf(string written, FactDefined? fact) => fact?.Kind switch
    {
        FactKind.Choice => Unless(ValueGuess.Choice(written, fact), ValueForm.Read(fact, new FactValue.Text(written))?.ToString()),
        FactKind.YesNo => SpreadsheetCell.AsFact(written) is FactValue.Truth ? null : ValueGuess.Truth(written),
        _ => null,
    };

    /// <summary>Nothing is to be said of a word that is read so as it stands.</summary>
    private static string? Unless(string? guessed, string? asItStands) => guessed == asItStands ? null : guessed;

    private static DecimalSign DecimalsOf(AuditProfile profile, RawList list)
    {
        var cells = profile.Facts.Values.SelectMany(f => CellsOf(list, f.Column)).ToList();
        return cells.Exists(c => WrittenCell.Number(c, DecimalSign.Comma) != c) || !cells.Exists(IsWithPoint)
            ? DecimalSign.Comma : DecimalSign.Point;
    }

    private static bool IsWithPoint(string cell) => cell.Contains('.') && WrittenCell.Number($"{cell}0", DecimalSign.Point) == $"{cell}0";

    private static IEnumerable<string> CellsOf(RawList list, string? column)
    {
        var at = column is null ? -1 : list.Columns.ToList().IndexOf(column);
        return at < 0 ? [] : list.Rows.Select(r => r[at]);
    }
}
