using System.CommandLine;
using System.Globalization;
using System.IO.Pipelines;

namespace Regulations.Cli;

internal static class ExportCommand
{
    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The "
        + "register to export"
    };

    private static readonly Option<long> After = new("--after")
    { HelpName = "N", Description = "Only what was recorded after this position" };

    public static Command Make()
    {
        var command = new Command("export", "Write the entries of a register as JSON Lines to standard output, in the order in which "
            + "they were recorded.") { Register, After };
        HostTarget.AddTo(command);
        return command.Does(Export);
    }

    private static async Task<int> Export(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var register = Uri.EscapeDataString(given.GetRequiredValue(Register));
        var path = string.Create(
            CultureInfo.InvariantCulture, $"/registers/{register}/entries?after={given.GetValue(After)}&limit={int.MaxValue}");
        using var response = await host.Stream(path, "application/x-ndjson", cancellation);
        if (!response.IsSuccessStatusCode) throw (await Reply.Read(response, cancellation)).Failure();

        await using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        var log = PipeReader.Create(await response.Content.ReadAsStreamAsync(cancellation));
        await LogLines.WriteEntries(log, output, cancellation);
        return ExitCode.Done;
    }
}
