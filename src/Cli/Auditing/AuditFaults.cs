using System.Text.Json;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>The first lines of a list that were at fault, shown below what was found.</summary>
internal static class AuditFaults
{
    private const int MostShown = 10;

    /// <param name="host">The host that has the audit.</param>
    /// <param name="results">The path of its results as JSON Lines.</param>
    /// <param name="summary">The summary of the same results.</param>
    /// <param name="words">Of the reader's language.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task Write(
        HostConnection host, string results, JsonElement summary, AnswerWording words, CancellationToken cancellation)
    {
        var atFault = summary.GetProperty("linesAtFault").GetInt64();
        if (atFault == 0) return;
        using var response = await host.Stream(results, "application/x-ndjson", cancellation);
        if (!response.IsSuccessStatusCode) throw (await Reply.Read(response, cancellation)).Failure();
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));
        Console.WriteLine(atFault > MostShown ? words.Say(ListHeadings.FirstFaults, MostShown) : words.Say(ListHeadings.Faults));
        for (var shown = 0; shown < Math.Min(atFault, MostShown) && await lines.ReadLineAsync(cancellation) is { } line;)
        {
            using var result = JsonDocument.Parse(line);
            if (result.RootElement.GetProperty("errors").GetArrayLength() == 0) continue;
            foreach (var error in result.RootElement.GetProperty("errors").EnumerateArray()) Write(result.RootElement.Text("line"), error);
            shown++;
        }
    }

    private static void Write(string line, JsonElement error)
    {
        var field = error.Text("field") is { Length: > 0 } named ? named + ": " : string.Empty;
        Console.WriteLine($"{line}: {field}{error.Text("rule")}: {error.Text("message")}");
    }
}
