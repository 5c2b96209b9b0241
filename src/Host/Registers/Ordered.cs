using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Regulations.Host.Registers;

/// <summary>Works on several items at once and gives the results in the order of the items.</summary>
internal static class Ordered
{
    /// <param name="items">Fetched while earlier ones are worked on.</param>
    /// <param name="work">Called for several items at once.</param>
    /// <param name="ahead">How many results may wait to be taken.</param>
    /// <param name="cancellation">Ends both the fetching and the taking.</param>
    public static async IAsyncEnumerable<TResult> Select<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int ahead, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var results = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(ahead) { SingleReader = true, SingleWriter = true });
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var fetching = Fetch(items, work, results.Writer, abandoned.Token);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellation)) yield return await result;
        }
        finally
        {
            await abandoned.CancelAsync();
            await fetching;
        }
    }

    /// <summary>Whatever goes wrong is told through the results.</summary>
    private static async Task Fetch<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> results, CancellationToken cancellation)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellation))
                await results.WriteAsync(Task.Run(() => work(item), cancellation), cancellation);
            results.Complete();
        }
        catch (Exception fault)
        {
            results.Complete(fault);
        }
    }
}
