using Regulations.EventStore.Codec;
using Regulations.EventStore.Tables;
using Regulations.Projections.Tables;

namespace Regulations.Host.Registers;

/// <summary>The rows of the tables that reports are made from, as this host's book of the register has them.</summary>
internal sealed class BookRows(OpenRegister register) : IRowSource
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    public async ValueTask Reach(long position, CancellationToken cancellation)
    {
        while (!await register.Reaches(position, Look, cancellation))
            if (register.Fault is { } fault) throw new InvalidDataException("The log cannot be read.", fault);
    }

    public IReadOnlyList<string> All() => [.. register.Book.Facilities.Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Touched(IReadOnlyList<(long Position, string Stream)> entries, CancellationToken cancellation) =>
        TouchedFacilities.Of(register.Book, entries.Select(e => (e.Position, StreamName.Read(e.Stream))), cancellation);

    public EvaluatedRows Evaluate(IReadOnlyList<string> facilities, CancellationToken cancellation) =>
        RowsByTheBook.Of(register.Book, facilities, cancellation);
}
