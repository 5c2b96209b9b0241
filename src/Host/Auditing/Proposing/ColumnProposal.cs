using Regulations.Domain.Words;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>
/// Proposes what the columns of a list are used as, by what they are called in Danish or English and by what stands in them.
/// </summary>
internal sealed class ColumnProposal(RawList list, Vocabulary vocabulary, FacilityNames names)
{
    private static readonly string[] OfCase =
    [
        "sag", "sagsnr", "sagsnummer", "sagnr", "sagsid", "sagid", "journalnr", "journalnummer", "journal", "lbnr", "id", "nr", "case",
        "caseno", "casenumber", "caseid", "reference", "ref",
    ];

    private static readonly string[] OfDecision = ["afgoer", "afgjort", "beslut", "truffet", "decid", "decision"];
    private static readonly string[] OfFacility = ["tilbud", "facilit", "institution", "bosted"];
    private static readonly string[] OfActivity =
        ["aktivitet", "emne", "vedr", "ansoeg", "anmod", "activity", "subject", "request", "sagstype"];
    private static readonly string[] OfOutcome = ["udfald", "resultat", "afgoerelse", "beslutning", "outcome", "decision", "result"];

    private readonly List<(string Column, string Use)> _uses = [];

    public IReadOnlyList<(string Column, string Use)> Uses()
    {
        for (var i = 0; i < list.Columns.Count; i++)
            if (Named(i) is { } use && !IsUsed(use)) _uses.Add((list.Columns[i], use));
        for (var i = 0; i < list.Columns.Count; i++)
            if (!_uses.Exists(u => u.Column == list.Columns[i]) && Held(i) is { } use) _uses.Add((list.Columns[i], use));
        return WithBothDates();
    }

    /// <summary>Whether a column's dates are written so, times of day behind them or not.</summary>
    public static bool AreDates(IEnumerable<string> cells, DateForm form) =>
        ValueGuess.Most(cells, c => WrittenCell.Date(c, form) is not null);

    private bool IsUsed(string use) => _uses.Exists(u => u.Use == use);

    private string? Named(int column)
    {
        var name = Folded.Of(list.Columns[column]);
        var cells = Cells(column);
        if (cells.Exists(c => c.Length > 0) && Enum.GetValues<DateForm>().Any(f => AreDates(cells, f)))
            return name.Holds(OfDecision) ? ListColumns.Decided : ListColumns.At;
        if (ValueGuess.Most(cells, ValueGuess.IsTimeOfDay)) return name.Holds(OfDecision) ? ColumnUse.DecidedTime : ColumnUse.AtTime;
        if (Fact(list.Columns[column]) is { } fact) return ListColumns.Fact + fact;
        if (name.IsOneOf(OfCase)) return ListColumns.Case;
        if (name.Holds(OfFacility) && !name.Holds(OfActivity)) return ListColumns.Facility;
        if (name.Holds(OfActivity)) return ListColumns.Activity;
        return name.Holds(OfOutcome) ? ListColumns.Outcome : null;
    }

    /// <summary>A fact by its word or label, or the column that every list has for it.</summary>
    private string? Fact(string column)
    {
        var isOfEveryList = column.StartsWith(ListColumns.Fact, StringComparison.OrdinalIgnoreCase);
        var name = Folded.Of(isOfEveryList ? column[ListColumns.Fact.Length..] : column);
        return vocabulary.Facts.All
            .FirstOrDefault(f => name == Folded.Of(f.Word) || name == Folded.Of(f.Label.Da) || name == Folded.Of(f.Label.En))?.Word;
    }

    private string? Held(int column)
    {
        var cells = Cells(column);
        if (!IsUsed(ListColumns.Facility) && ValueGuess.Most(cells, c => ValueGuess.Facility(c, names) is not null))
            return ListColumns.Facility;
        if (!IsUsed(ListColumns.Outcome) && ValueGuess.Most(cells, c => ValueGuess.Outcome(c) is not null)) return ListColumns.Outcome;
        if (!IsUsed(ListColumns.Activity) && ValueGuess.Most(cells, c => ValueGuess.Activity(c, vocabulary) is not null))
            return ListColumns.Activity;
        var facts = vocabulary.Facts.All
            .Where(f => f.Values.Count > 0 && ValueGuess.Most(cells, c => ValueGuess.Choice(c, f) is not null)).ToList();
        if (facts is [var only] && !IsUsed(ListColumns.Fact + only.Word)) return ListColumns.Fact + only.Word;
        return null;
    }

    /// <summary>A list with one date has it of the facts and of the decision.</summary>
    private List<(string Column, string Use)> WithBothDates()
    {
        if (IsUsed(ListColumns.At) == IsUsed(ListColumns.Decided)) return _uses;
        return [.. _uses.Select(u => u.Use is ListColumns.At or ListColumns.Decided ? (u.Column, ColumnUse.BothDates) : u)];
    }

    private List<string> Cells(int column) => [.. list.Rows.Select(r => r[column])];
}
