using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulations.Benchmarks.Store;
using Regulations.Cli.Generating;
using Regulations.EventStore.Codec;

namespace Regulations.Benchmarks.Hosts;

/// <summary>
/// An audit of the same list by one host, by two, and by two of which one is killed in the middle; the results are compared.
/// </summary>
internal static class SharedAudit
{
    private const string Register = "/registers/audited";

    private static readonly RegisterSize Size = new(1, 2_000, 400, 10_000);

    public static async Task Run(Workplace workplace, int decisions)
    {
        var list = Encoding.UTF8.GetBytes(string.Concat(TakenDecisions.Of(Size, decisions).Select(line => string.Join(',', line) + "\n")));
        using var one = await ServedHost.Start(workplace);
        await Fill(one);
        await Audited("warming up", one, list);
        var alone = await Audited("one host", one, list);
        using var other = await ServedHost.Start(workplace);
        await Audited("warming up the other", other, list);
        var both = await Audited("two hosts on the same two cores", one, list);
        var killed = await Audited("two hosts, one of them killed at a half", one, list, other);
        Console.WriteLine(alone.SequenceEqual(both) && both.SequenceEqual(killed) ? "All results are the same bytes."
            : "THE RESULTS DIFFER.");
    }

    private static async Task Fill(ServedHost host)
    {
        (await host.Client.PutAsJsonAsync(Register, new Dictionary<string, string> { ["title"] = "Register" })).EnsureSuccessStatusCode();
        using var entries = new ByteArrayContent([.. GeneratedRegister.Of(Size).SelectMany(e =>
            (byte[])[.. EntryWriter.Write(e), (byte)'\n'])]);
        entries.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        (await host.Client.PostAsync($"{Register}/entries", entries)).EnsureSuccessStatusCode();
    }

    /// <param name="title">What is measured.</param>
    /// <param name="host">Is sent the list, and asked how far it is.</param>
    /// <param name="list">Of decisions.</param>
    /// <param name="victim">Is killed once half of it is done; absent: nobody is.</param>
    /// <returns>A hash of the results.</returns>
    private static async Task<byte[]> Audited(string title, ServedHost host, byte[] list, ServedHost? victim = null)
    {
        var clock = Stopwatch.StartNew();
        using var content = new ByteArrayContent(list);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        var made = (await host.Client.PostAsync($"{Register}/audits", content)).EnsureSuccessStatusCode();
        using var told = JsonDocument.Parse(await made.Content.ReadAsByteArrayAsync());
        var audit = string.Create(CultureInfo.InvariantCulture, $"{Register}/audits/{told.RootElement.GetProperty("audit").GetInt64()}");
        var total = list.Count(b => b == '\n') - 1;
        for (var (done, state) = (0L, "running"); state is not "finished";)
        {
            await Task.Delay(20);
            using var progress = JsonDocument.Parse(await host.Client.GetByteArrayAsync(audit));
            (done, state) = (progress.RootElement.GetProperty("done").GetInt64(), progress.RootElement.GetProperty("state").GetString()!);
            if (state is "failed" or "cancelled") throw new InvalidOperationException(progress.RootElement.GetRawText());
            if (victim is null || done < total / 2) continue;
            victim.Kill();
            victim = null;
        }

        var took = clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title}: {total} decisions in {took:n1} s, {total / took:n0} a second"));
        await using var results = await host.Client.GetStreamAsync($"{audit}/results");
        return await SHA256.HashDataAsync(results);
    }
}
