using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>What an audit found, shown.</summary>
internal static class AuditAnswers
{
    private const int MostShown = 40;

    public static async Task CopyResults(HostConnection host, string path, CancellationToken cancellation)
    {
        using var response = await host.Stream(path, "*/*", cancellation);
        if (!response.IsSuccessStatusCode) throw (await Reply.Read(response, cancellation)).Failure();
        await using var output = Console.OpenStandardOutput();
        await response.Content.CopyToAsync(output, cancellation);
    }

    public static void WriteSummary(JsonElement summary, AnswerWording words)
    {
        Console.WriteLine(words.Say(
            ListHeadings.Audited, summary.Text("done"), summary.Text("decisions"), summary.Text("recorded"), summary.Text("linesAtFault")));
        var classes = Words.Table(words, ListHeadings.Class, ListHeadings.Decisions);
        foreach (var found in summary.GetProperty("classes").EnumerateObject()) classes.Add(Class(found.Name, words), found.Value.Plain());
        classes.Show(Output.Answers);
        foreach (var (title, list, member) in Counted(words)) WriteBy(title, list, member, summary, words);
    }

    /// <summary>All that is counted, in one table.</summary>
    public static ReaderTable Of(JsonElement summary, AnswerWording words)
    {
        var table = Words.Table(
            words, ListHeadings.CountedBy, Column.Named(ListHeadings.Value), ListHeadings.Decisions, ListHeadings.Classes);
        foreach (var found in summary.GetProperty("classes").EnumerateObject())
            table.Add(words.Say(ListHeadings.Class), Cell.Named(Class(found.Name, words), found.Name), found.Value.Plain(), string.Empty);
        foreach (var (title, list, member) in Counted(words))
            foreach (var key in summary.GetProperty(list).EnumerateArray())
                table.Add([words.Say(title), .. Cells(key, member, words)]);
        return table;
    }

    private static IEnumerable<(Label Title, string List, string Member)> Counted(AnswerWording words) =>
    [
        (Headings.Rule, "rules", "rule"), (ListHeadings.Month, "months", "month"),
        (new(words.Captions.Municipality, words.Captions.Municipality), "municipalities", "municipality"),
    ];

    /// <summary>Those with the most decisions; the HTTP summary has all.</summary>
    private static void WriteBy(Label title, string list, string member, JsonElement summary, AnswerWording words)
    {
        var keys = summary.GetProperty(list).EnumerateArray().ToList();
        var table = Words.Table(words, Column.Named(title), ListHeadings.Decisions, ListHeadings.Classes);
        foreach (var key in keys.Count <= MostShown ? keys : keys.OrderByDescending(k =>
            k.GetProperty("decisions").GetInt64()).Take(MostShown))
            table.Add([.. Cells(key, member, words)]);
        table.Show(Output.Answers);
        if (keys.Count > MostShown) Console.WriteLine(words.Say(ListHeadings.NotShown, keys.Count - MostShown));
    }

    private static IEnumerable<Cell> Cells(JsonElement key, string member, AnswerWording words) =>
    [
        Cell.Named(key.Text(member), words), key.Text("decisions"),
        string.Join(", ", key.GetProperty("classes").EnumerateObject().Select(c => $"{Class(c.Name, words)} {c.Value.Plain()}")),
    ];

    private static string Class(string word, AnswerWording words) => words.Word<AuditClass>(word, AuditLabels.Of);
}
