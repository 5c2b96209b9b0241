using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Regulations.Host.Recording;

/// <summary>
/// A body received whole before anything is done with it, so that nobody waits for a sender who is slow. A short one is held in
/// memory, a longer one spooled to a temporary file that is gone when this is disposed of.
/// </summary>
internal sealed class ReceivedBody : IAsyncDisposable
{
    private const int LongestInMemory = 1024 * 1024;
    private const int LeastBytesPerSecond = 240;

    private readonly FileBufferingReadStream _spool;

    private ReceivedBody(FileBufferingReadStream spool) => _spool = spool;

    /// <summary>From its beginning.</summary>
    public Stream Content => _spool;

    /// <summary>In bytes.</summary>
    public long Length => _spool.Length;

    /// <param name="context">The context of the request whose body it is.</param>
    /// <param name="longest">In bytes; null: of any length.</param>
    /// <param name="longestPause">How long the sender may send nothing, or less than 240 bytes a second on the whole.</param>
    /// <param name="clock">Measures the pause.</param>
    /// <param name="mostLines">How many lines it may hold; null: any number.</param>
    /// <exception cref="BadHttpRequestException">408: the sender has stalled. 413: the body is longer, or has more lines.</exception>
    /// <exception cref="IOException">It cannot be spooled.</exception>
    public static async Task<ReceivedBody> Of(
        HttpContext context, long? longest, TimeSpan longestPause, TimeProvider clock, long? mostLines = null)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = longest;
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = new MinDataRate(LeastBytesPerSecond, Max(longestPause, TimeSpan.FromSeconds(2)));
        var memory = (int)Math.Min(LongestInMemory, context.Request.ContentLength ?? LongestInMemory);
        var spool = new FileBufferingReadStream(context.Request.Body, memory);
        try
        {
            await Receive(spool, longestPause, clock, mostLines ?? long.MaxValue, context.RequestAborted);
            spool.Position = 0;
            return new(spool);
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _spool.DisposeAsync();

    private static async Task Receive(
        FileBufferingReadStream spool, TimeSpan longestPause, TimeProvider clock, long mostLines, CancellationToken cancellation)
    {
        using var stalled = new CancellationTokenSource(longestPause, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stalled.Token, cancellation);
        var passing = new byte[64 * 1024];
        try
        {
            var lines = 0L;
            while (await spool.ReadAsync(passing, either.Token) is > 0 and var read)
            {
                stalled.CancelAfter(longestPause);
                lines += passing.AsSpan(0, read).Count((byte)'\n');
                if (lines > mostLines)
                    throw new BadHttpRequestException($"The body holds more than {mostLines} lines.", StatusCodes.Status413PayloadTooLarge);
            }
        }
        catch (OperationCanceledException fault) when (stalled.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body did not come on.", StatusCodes.Status408RequestTimeout, fault);
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
