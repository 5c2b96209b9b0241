using System.Text.Json;
using Spectre.Console;

namespace Regulations.Host.Commands.Auditing;

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

    public static void WriteSummary(JsonElement summary)
    {
        Console.WriteLine($"{summary.Text("done")} of {summary.Text("decisions")} decisions, under position {summary.Text("recorded")}; {summary.Text("linesAtFault")} lines at fault.");
        var classes = new Table().Border(TableBorder.Square).AddColumns("Class", "Decisions");
        foreach (var found in summary.GetProperty("classes").EnumerateObject()) classes.AddRow(new Text(found.Name), new Text(found.Value.Plain()));
        Output.Answers.Write(classes);
        WriteBy("Rule", "rules", "rule", summary);
        WriteBy("Month", "months", "month", summary);
        WriteBy("Municipality", "municipalities", "municipality", summary);
    }

    /// <summary>Those with the most decisions; the HTTP summary has all.</summary>
    private static void WriteBy(string title, string list, string member, JsonElement summary)
    {
        var keys = summary.GetProperty(list).EnumerateArray().ToList();
        var table = new Table().Border(TableBorder.Square).AddColumns(title, "Decisions", "Classes");
        foreach (var key in keys.Count <= MostShown ? keys : keys.OrderByDescending(k => k.GetProperty("decisions").GetInt64()).Take(MostShown))
            table.AddRow(
                Answer.Cell(key, member), Answer.Cell(key, "decisions"),
                new Text(string.Join(", ", key.GetProperty("classes").EnumerateObject().Select(c => $"{c.Name} {c.Value.Plain()}"))));
        Output.Answers.Write(table);
        if (keys.Count > MostShown) Console.WriteLine($"{keys.Count - MostShown} with fewer decisions are not shown.");
    }
}
