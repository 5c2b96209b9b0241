using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Auditing.Lists;

/// <summary>One line of a list, read as far as it can be.</summary>
/// <param name="Number">From 1, the line with the columns counted.</param>
/// <param name="Cells">What stands in each column, in the line's order.</param>
/// <param name="Decision">Null where there are faults.</param>
/// <param name="Faults">Every fault found.</param>
internal sealed record ListLine(
    long Number, IReadOnlyList<KeyValuePair<string, Cell>> Cells, PastDecision? Decision, IReadOnlyList<LineFault> Faults)
{
    public static ListLine Unreadable(long number, IReadOnlyList<KeyValuePair<string, Cell>> cells, LineFault why) =>
        new(number, cells, null, [why]);

    public static ListLine Of(long number, IReadOnlyList<KeyValuePair<string, Cell>> cells, ListNames names, bool isCsv)
    {
        var reading = new Reading(cells, names, isCsv);
        var decision = reading.Decision();
        return new(number, cells, reading.Faults.Count == 0 ? decision : null, reading.Faults);
    }

    private sealed class Reading(IReadOnlyList<KeyValuePair<string, Cell>> cells, ListNames names, bool isCsv)
    {
        public List<LineFault> Faults { get; } = [];

        public PastDecision Decision()
        {
            Faults.AddRange(cells.Where(c => c.Value.IsUnstorable).Select(c => ListColumns.Unstorable(c.Key)));
            Needed(ListColumns.Case);
            return new(Needed(ListColumns.Facility), At(), Time(ListColumns.Decided), Activity(), Facts(), Outcome());
        }

        private string Needed(string column)
        {
            foreach (var (name, cell) in cells)
                if (names.Known(name) == column && cell.Text.Trim() is { Length: > 0 } text) return text;
            Faults.Add(new(column, ListRules.MissingField, LineFaultLabels.Missing(column)));
            return string.Empty;
        }

        private LegalTime At()
        {
            var at = Time(ListColumns.At);
            if (at != default && !at.HasTimeOfDay)
                Faults.Add(new(ListColumns.At, ListRules.TimeOfDayMissing, LineFaultLabels.NoHour(at.ToString())));
            return at.Time;
        }

        private WrittenTime Time(string column)
        {
            var text = Needed(column);
            if (text.Length == 0) return default;
            var fault = LegalCalendar.ReadAsked(text, out var time);
            if (fault != TimeFault.None) Faults.Add(new(column, ListRules.UnreadableTime, LineFaultLabels.NoTime(text, fault)));
            return time;
        }

        private string Activity()
        {
            var activity = Needed(ListColumns.Activity);
            if (activity.Length > 0 && !ActivityForm.FitsForgivingly(activity)) Faults.Add(LineFault.NoActivity(activity));
            return activity;
        }

        private PastOutcome Outcome()
        {
            var word = Needed(ListColumns.Outcome);
            if (word.Length == 0 || OutcomesTaken.ByWord.TryGetValue(word, out var taken))
                return OutcomesTaken.ByWord.GetValueOrDefault(word);
            Faults.Add(new(ListColumns.Outcome, ListRules.UnknownOutcome, LineFaultLabels.NoOutcome(word, [.. OutcomesTaken.ByWord.Keys])));
            return default;
        }

        private Dictionary<string, FactValue> Facts()
        {
            var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
            foreach (var (written, cell) in cells)
            {
                var column = names.Known(written);
                if (!column.StartsWith(ListColumns.Fact, StringComparison.Ordinal)) continue;
                if (isCsv ? string.IsNullOrWhiteSpace(cell.Text) : cell.Text.Length == 0) continue;
                if (cell.AsFact(isCsv) is { } fact) facts[column[ListColumns.Fact.Length..]] = fact;
                else Faults.Add(new(column, ListRules.FactValue, LineFaultLabels.NoFact(column)));
            }

            return facts;
        }
    }
}
