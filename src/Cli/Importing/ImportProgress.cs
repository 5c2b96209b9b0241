using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Regulations.Cli.Importing;

/// <summary>Shows how far an import has come: a bar on a terminal, else a line now and then.</summary>
internal sealed class ImportProgress(ImportBody body)
{
    private static readonly TimeSpan BetweenBars = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _since = Stopwatch.StartNew();

    private double LinesPerSecond => body.LinesSent / _since.Elapsed.TotalSeconds;

    public Task Show(Task sending) => Output.Asides.Profile.Capabilities.Interactive ? ShowBar(sending) : ShowLines(sending);

    private Task ShowBar(Task sending) => Output.Asides.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
            new RemainingTimeColumn())
        .StartAsync(async shown =>
        {
            var bar = shown.AddTask("Reading", maxValue: Math.Max(1, body.Length ?? 1));
            bar.IsIndeterminate = body.Length is null;
            while (await IsUnderWay(sending, BetweenBars))
            {
                bar.Value = body.Length is null ? 0 : body.BytesSent;
                bar.Description = body.IsWhollySent ? $"{body.LinesSent:N0} lines sent, being recorded"
                    : $"{body.LinesSent:N0} lines, {LinesPerSecond:N0} a second";
            }
        });

    private async Task ShowLines(Task sending)
    {
        while (await IsUnderWay(sending, BetweenLines))
            Output.Asides.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{body.LinesSent:N0} lines sent, {LinesPerSecond:N0} a second{Remaining()}"));
    }

    private string Remaining()
    {
        if (body.IsWhollySent) return ", being recorded";
        if (body.Length is not { } length || body.BytesSent == 0) return string.Empty;
        var seconds = _since.Elapsed.TotalSeconds * (length - body.BytesSent) / body.BytesSent;
        return string.Create(CultureInfo.InvariantCulture, $", {100 * body.BytesSent / length} %, about {seconds:N0} s left");
    }

    private static async Task<bool> IsUnderWay(Task sending, TimeSpan wait) =>
        await Task.WhenAny(sending, Task.Delay(wait, CancellationToken.None)) != sending;
}
