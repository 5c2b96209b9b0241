using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Spectre.Console;

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
        foreach (var found in summary.GetProperty("classes").EnumerateObject())
            classes.AddRow(new Text(words.Word<AuditClass>(found.Name, AuditLabels.Of)), new Text(found.Value.Plain()));
        Output.Answers.Write(classes);
        WriteBy(words.Say(Headings.Rule), "rules", "rule", summary, words);
        WriteBy(words.Say(ListHeadings.Month), "months", "month", summary, words);
        WriteBy(words.Captions.Municipality, "municipalities", "municipality", summary, words);
    }

    /// <summary>Those with the most decisions; the HTTP summary has all.</summary>
    private static void WriteBy(string title, string list, string member, JsonElement summary, AnswerWording words)
    {
        var keys = summary.GetProperty(list).EnumerateArray().ToList();
        var table = Words.Table(words, new(title, title), ListHeadings.Decisions, ListHeadings.Classes);
        foreach (var key in keys.Count <= MostShown ? keys : keys.OrderByDescending(k => k.GetProperty("decisions").GetInt64()).Take(MostShown))
            table.AddRow(
                new Text(words.Named(key.Text(member))), Answer.Cell(key, "decisions"),
                new Text(string.Join(", ", key.GetProperty("classes").EnumerateObject()
                    .Select(c => $"{words.Word<AuditClass>(c.Name, AuditLabels.Of)} {c.Value.Plain()}"))));
        Output.Answers.Write(table);
        if (keys.Count > MostShown) Console.WriteLine(words.Say(ListHeadings.NotShown, keys.Count - MostShown));
    }
}
