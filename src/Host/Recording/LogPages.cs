using System.Runtime.CompilerServices;
using Regulations.EventStore.Log;

namespace Regulations.Host.Recording;

/// <summary>
/// Reads logs for whoever asked for them, a page at a time and each page whole, so that no connection to the database waits for
/// a reader. Few pages are read at once; the connections beyond them are left to those who record.
/// </summary>
internal sealed class LogPages : IDisposable
{
    private const int PagesAtOnce = 8;
    private const int MostEntries = 2_000;

    /// <summary>A page that has grown to this many bytes of JSON ends, short of its entries.</summary>
    private const long FullPage = 4 * 1024 * 1024;

    private readonly SemaphoreSlim _reading = new(PagesAtOnce);

    /// <summary>The entries after one position up to and including another, in pages that are not empty.</summary>
    /// <exception cref="LogUnavailableException">The database cannot be reached.</exception>
    public async IAsyncEnumerable<IReadOnlyList<RecordedEvent>> Read(
        IEventLog log, long after, long upTo, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (after < upTo)
        {
            var page = await Page(log, after, Math.Min(upTo, after + MostEntries), cancellation);
            if (page.Count == 0) yield break;
            after = page[^1].Position;
            yield return page;
        }
    }

    public void Dispose() => _reading.Dispose();

    private async Task<List<RecordedEvent>> Page(IEventLog log, long after, long upTo, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            var page = new List<RecordedEvent>();
            var size = 0L;
            await foreach (var batch in log.Read(after, upTo, cancellation))
            {
                page.AddRange(batch);
                size += batch.Sum(recorded => (long)recorded.Json.Length);
                if (size >= FullPage) break;
            }

            return page;
        }
        finally
        {
            _reading.Release();
        }
    }
}
