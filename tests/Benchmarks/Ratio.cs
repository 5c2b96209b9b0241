using System.Diagnostics;

namespace Regulations.Benchmarks;

/// <summary>Measures the work and its floor in turn, so that both meet the same machine, and compares their medians.</summary>
internal static class Ratio
{
    private const int Rounds = 3;

    /// <param name="work">Gives what it got done, in pieces.</param>
    /// <param name="floor">The same for the least that any program would have to do.</param>
    public static async Task Measure(string title, Func<Task<long>> work, Func<Task<long>> floor)
    {
        var (rates, floors) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            rates.Add(await Rate(work));
            floors.Add(await Rate(floor));
        }

        var (rate, least) = (Median(rates), Median(floors));
        var each = string.Join(", ", rates.Zip(floors, (r, f) => FormattableString.Invariant($"{r / f:0.00}")));
        Console.WriteLine(FormattableString.Invariant(
            $"{title,-28} {rate,10:n0}/s   floor {least,10:n0}/s   ratio {rate / least:0.00}   [{each}]"));
    }

    public static void PeakMemory(string title)
    {
        var peak = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var paused = GC.GetTotalPauseDuration().TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"{title,-28} peak memory {peak["VmHWM:".Length..].Trim()}, paused for the collector {paused:0.0} s in all"));
    }

    private static async Task<double> Rate(Func<Task<long>> work)
    {
        var watch = Stopwatch.StartNew();
        var pieces = await work();
        return pieces / watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
