using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;

namespace Regulations.Cli.Showing;

/// <summary>A field of a table: to readers lines made of parts, none of which is broken, and what a spreadsheet has for them.</summary>
/// <param name="Lines">Each in parts that may stand on different lines; a part is a word, a date with its time, or an id.</param>
/// <param name="Fields">As many as its column has in a spreadsheet.</param>
internal sealed partial record Cell(IReadOnlyList<IReadOnlyList<string>> Lines, IReadOnlyList<string> Fields)
{
    public bool IsEmpty => Lines.All(line => line.All(part => part.Length == 0));

    /// <summary>Running text. A line in brackets is an id, as those below names.</summary>
    public static implicit operator Cell(string text) => new([.. text.Split('\n').Select(Parts)], [text]);

    /// <summary>An id or number, on one line.</summary>
    public static Cell Code(string code) => new([[code]], [code]);

    public static Cell Code(JsonElement element, string member) => Code(element.Text(member));

    /// <summary>What readers call it, and below it the id by which they go on asking: of a column of names.</summary>
    public static Cell Named(string id, AnswerWording words) => Named(words.Name(id), id);

    /// <inheritdoc cref="Named(string, AnswerWording)"/>
    public static Cell Named(string name, string id) =>
        name == id ? new([[id]], [name, id]) : new([Parts(name), [$"({id})"]], [name, id]);

    /// <summary>In words; to a spreadsheet as the answer has it.</summary>
    public static Cell Moment(JsonElement element, string member, AnswerWording words) =>
        new([[words.Moment(element, member)]], [element.Text(member)]);

    /// <summary>When something was recorded, by the clock of Copenhagen; to a spreadsheet as the answer has it.</summary>
    public static Cell Instant(JsonElement element, string member, Wording wording) =>
        new([[InstantPattern.ExtendedIso.Parse(element.Text(member)).TryGetValue(default, out var instant)
            ? wording.Asked(LegalCalendar.At(instant)) : element.Text(member)]], [element.Text(member)]);

    /// <summary>In words; to a spreadsheet its two ends as the answer has them: of a column of periods.</summary>
    public static Cell Period(JsonElement period, AnswerWording words) =>
        new([Parts(words.Period(period))], [period.Text("from"), period.Text("until")]);

    /// <summary>One below the other; to a spreadsheet in one field.</summary>
    /// <param name="cells">All of one column.</param>
    /// <param name="fields">How many each has.</param>
    public static Cell Several(IEnumerable<Cell> cells, int fields = 1)
    {
        var all = cells.ToList();
        return new(
            [.. all.SelectMany(c => c.Lines)],
            [.. Enumerable.Range(0, fields).Select(i => CsvTable.Several(all.Select(c => c.Fields[i]).Where(f => f.Length > 0)))]);
    }

    public static IReadOnlyList<string> Parts(string line) =>
        line.StartsWith('(') && line.EndsWith(')') ? [line] : [.. Whole().Matches(line).Select(part => part.Value)];

    /// <summary>A date in words with its time of day, whatever stands right before and after it; else a word.</summary>
    [GeneratedRegex(
        @"[^\s\d]*\d{1,2}\.? \p{L}+ \d{4}(?: (?:kl\.|at) \d\d[.:]\d\d)?\S*|\S+", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
