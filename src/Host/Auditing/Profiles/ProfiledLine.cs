using Regulations.Domain;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http.Json;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>
/// Reads the lines of a list by a profile: makes of each a line as every list has it, and tells what is wrong with it by the
/// list's own columns. The same line, profile and position give the same.
/// </summary>
/// <param name="profile">Without a fault.</param>
/// <param name="names">Of the position under which is judged.</param>
internal sealed class ProfiledLine(AuditProfile profile, FacilityNames names)
{
    /// <param name="line">As it stands in the list.</param>
    public ListLine Of(ListLine line)
    {
        if (line.Faults is [{ Rule: ListRules.MalformedCsv or ListRules.ColumnCount }]) return line;
        var reading = new Reading(profile, names, line.Cells);
        var read = ListLine.Of(line.Number, reading.Cells(), ListNames.English, isCsv: true);
        List<LineFault> faults =
        [
            .. line.Cells.Where(c => c.Value.IsUnstorable).Select(c => ListColumns.Unstorable(c.Key)),
            .. reading.Faults.Concat(read.Faults.Where(f => !reading.Faults.Exists(own => own.Field == f.Field))).Select(Told),
        ];
        return new(line.Number, line.Cells, faults.Count == 0 ? read.Decision : null, faults);
    }

    /// <summary>A fault told by the column of the list it stands in.</summary>
    public LineFault Told(LineFault fault)
    {
        if (fault.Field is null || ProfiledColumns.Of(profile, fault.Field) is not { } column) return fault;
        return fault.Rule == ListRules.MissingField
            ? fault with { Field = column, Message = LineFaultLabels.Missing(column) }
            : fault with { Field = column };
    }

    /// <summary>The reading of one line.</summary>
    private sealed class Reading(AuditProfile profile, FacilityNames names, IReadOnlyList<KeyValuePair<string, Cell>> line)
    {
        /// <summary>Those that the line has as a list has it, by the columns of every list.</summary>
        public List<LineFault> Faults { get; } = [];

        public List<KeyValuePair<string, Cell>> Cells()
        {
            var at = Time(ListColumns.At, profile.At!);
            List<(string Column, string Text)> cells =
            [
                (ListColumns.Case, In(profile.Case!)),
                (ListColumns.At, at),
                (ListColumns.Decided, Time(ListColumns.Decided, profile.Decided!)),
                (ListColumns.Facility, Facility(profile.Facility!, at)),
                (ListColumns.Activity, Word(profile.Activity!)),
                (ListColumns.Outcome, Outcome()),
                .. profile.Facts.Select(f => (ListColumns.Fact + f.Key, Fact(f.Value))),
            ];
            return [.. cells.Select(c => KeyValuePair.Create(c.Column, Cell.OfCsv(c.Text)))];
        }

        private string In(string column)
        {
            foreach (var (name, cell) in line)
                if (name == column) return cell.Text.Trim();
            foreach (var (name, cell) in line)
                if (name.Equals(column, StringComparison.OrdinalIgnoreCase)) return cell.Text.Trim();
            return string.Empty;
        }

        private string Time(string field, ProfiledTime time)
        {
            var text = In(time.Column!);
            if (text.Length == 0) return text;
            if (WrittenCell.Date(text, profile.Dates) is not var (date, behind))
            {
                Faults.Add(new(field, ListRules.UnreadableTime, LineFaultLabels.NoDate(text, ContractWord.Of(profile.Dates))));
                return text;
            }

            var beside = time.TimeColumn is { } column ? In(column) : string.Empty;
            if (beside.Length == 0) return (behind ?? time.Time) is { } known ? $"{date}T{known}" : date;
            if (WrittenCell.Time(beside) is { } hour) return $"{date}T{hour}";
            Faults.Add(new(field, ListRules.UnreadableTime, LineFaultLabels.NoTimeOfDay(beside, time.TimeColumn)));
            return text;
        }

        private string Facility(ProfiledFacility facility, string at)
        {
            var text = In(facility.Column!);
            if (Meant(facility.Values, text) is { } meant) return meant;
            if (facility.By == FacilityKey.Id || text.Length == 0) return text;
            var moment = LegalCalendar.ReadAsked(at, out var time) == TimeFault.None ? time.Time : LegalTime.Never;
            var found = names.Find(text, moment);
            if (found.Id is { } id) return id;
            Faults.Add(new(ListColumns.Facility, ListRules.FacilityName,
                LineFaultLabels.NoFacility(text, [.. found.Candidates.Select(c => $"{c.Name} ({c.Id})")])));
            return text;
        }

        private string Outcome()
        {
            var text = Word(profile.Outcome!);
            if (text.Length == 0 || OutcomesTaken.ByWord.ContainsKey(text)) return text;
            List<string> known = [.. profile.Outcome!.Values?.Keys ?? [], .. OutcomesTaken.ByWord.Keys];
            Faults.Add(new(ListColumns.Outcome, ListRules.UnknownOutcome, LineFaultLabels.NoOutcome(text, known)));
            return text;
        }

        private string Word(ProfiledWord word)
        {
            if (word.Value is { } every) return every;
            var text = In(word.Column!);
            return Meant(word.Values, text) ?? text;
        }

        private string Fact(ProfiledWord word)
        {
            if (word.Value is { } every) return every;
            var text = In(word.Column!);
            return Meant(word.Values, text) ?? WrittenCell.Number(text, profile.Decimals);
        }

        private static string? Meant(IReadOnlyDictionary<string, string>? values, string text)
        {
            if (values is null || text.Length == 0) return null;
            if (values.TryGetValue(text, out var meant)) return meant;
            foreach (var (word, means) in values)
                if (word.AsSpan().Trim().Equals(text, StringComparison.OrdinalIgnoreCase)) return means;
            return null;
        }
    }
}
