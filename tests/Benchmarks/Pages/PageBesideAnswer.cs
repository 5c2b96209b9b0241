using System.Diagnostics;
using System.Globalization;

namespace Regulations.Benchmarks.Pages;

/// <summary>
/// A facility's page beside the answer it is made from, the rules of the same day: both asked in turn of a host that runs,
/// over one connection, each day of a span once more than the last.
/// </summary>
internal static class PageBesideAnswer
{
    private const int Days = 60;
    private const int Rounds = 5;

    /// <param name="url">A host that runs on this machine.</param>
    /// <param name="register">The register.</param>
    /// <param name="facility">A facility of it.</param>
    /// <param name="from">The first day.</param>
    public static async Task Run(Uri url, string register, string facility, DateOnly from)
    {
        using var client = new HttpClient { BaseAddress = url };
        var (pages, answers) = (new List<double>(), new List<double>());
        var (ofPage, ofAnswer) = (0L, 0L);
        for (var round = 0; round <= Rounds; round++)
            for (var day = 0; day < Days; day++)
            {
                var on = from.AddDays(day).ToString("O", CultureInfo.InvariantCulture);
                var (answer, answered) = await Ask(client, $"/registers/{register}/facilities/{facility}/rules?on={on}");
                var (page, shown) = await Ask(client, $"/registre/{register}/tilbud/{facility}?dato={on}");
                // The first round warms both.
                if (round == 0) continue;
                (ofPage, ofAnswer) = (ofPage + shown, ofAnswer + answered);
                pages.Add(page);
                answers.Add(answer);
            }

        var (medianOfPages, medianOfAnswers) = (Median(pages), Median(answers));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"rules?on= {medianOfAnswers:0.00} ms ({ofAnswer / answers.Count:n0} bytes), page {medianOfPages:0.00} ms "
                + $"({ofPage / pages.Count:n0} bytes)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the page takes × {medianOfPages / medianOfAnswers:0.00}; day by day × {Median([.. pages.Zip(answers, (p, a) => p / a)]):0.00}"));
    }

    private static async Task<(double Milliseconds, long Bytes)> Ask(HttpClient client, string address)
    {
        var clock = Stopwatch.StartNew();
        var body = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return (clock.Elapsed.TotalMilliseconds, body.LongLength);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
