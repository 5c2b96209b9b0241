using System.Runtime.CompilerServices;

namespace Regulations.Host.Recording;

/// <summary>The body of a request, cut into blocks of whole entries.</summary>
internal interface IEntryBlocks
{
    /// <returns>Null after the last block. A body without entries is one empty block.</returns>
    ValueTask<LineBlock?> Next(CancellationToken cancellation);

    async IAsyncEnumerable<LineBlock> From(LineBlock first, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return first;
        while (await Next(cancellation) is { } block) yield return block;
    }
}
