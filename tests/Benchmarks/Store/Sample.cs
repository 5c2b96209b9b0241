using System.Text;
using Regulations.EventStore.Log;

namespace Regulations.Benchmarks.Store;

/// <summary>Events of about 400 bytes, five to a stream, a stream's events far apart.</summary>
internal static class Sample
{
    private const int BatchSize = 1000;

    public static IEnumerable<IReadOnlyList<NewEvent>> Batches(int events)
    {
        for (var start = 0; start < events; start += BatchSize)
        {
            var batch = new NewEvent[Math.Min(BatchSize, events - start)];
            for (var i = 0; i < batch.Length; i++)
                batch[i] = Event(start + i, Math.Max(1, events / 5));
            yield return batch;
        }
    }

    public static NewEvent Event(int number, int streams)
    {
        var restriction = (int)(number * 7919L % streams);
        return new NewEvent(
            $"restriction/r{restriction}", "restriction.changed", "registrar@example", Encoding.UTF8.GetBytes(Json(number, restriction)));
    }

    public static string Json(int number, int restriction) =>
        $$"""{"entry":"e{{number}}","type":"restriction.changed","published":"2020-04-05T10:00","restriction":"r{{restriction}}","""
        + """ "from":"2020-04-06","until":"2020-05-01","norms":[{"modality":"forbid","activity":"visit.indoors","""
        + """ "when":[{"fact":"relation","isNot":"next-of-kin"}]}],"""
        + $$""" "scope":{"facilities":["f{{number % 10000}}"]},"source":"Besøgsrestriktioner, afgørelse nr. {{number}}","""
        + """ "note":"Ændret efter fornyet vurdering af smittetrykket i kommunen."}""";
}
