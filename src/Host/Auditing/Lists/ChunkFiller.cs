using System.Buffers;
using System.Security.Cryptography;
using System.Text.Unicode;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;

namespace Regulations.Host.Auditing.Lists;

/// <summary>Gathers the lines of a list as it streams in, and stores them chunk by chunk until a fault is found.</summary>
/// <param name="begin">Begins to take the list in.</param>
internal sealed class ChunkFiller(Func<Task<AuditIntake>> begin) : IAsyncDisposable
{
    /// <summary>So many decisions are judged, and their results stored, at once: what a restart may have to do again.</summary>
    private const int DecisionsPerChunk = 500;

    /// <summary>Or so many bytes, whichever is first.</summary>
    private const int BytesPerChunk = 4 * 1024 * 1024;

    private const int MostFaults = 100;

    private readonly ArrayBufferWriter<byte> _body = new(64 * 1024);
    private readonly List<(long Line, LineFault Fault)> _faults = [];
    private AuditIntake? _intake;
    private long _decisions;
    private int _inChunk;
    private long _firstLine;
    private long _nextLine;

    /// <summary>Adds one decision; blank lines before it are kept as such, so that lines keep their numbers.</summary>
    /// <param name="number">Of its first line.</param>
    /// <param name="text">Without the line break at its end.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public async ValueTask Add(long number, ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        Check(number, text.Span);
        if (_inChunk == 0) _firstLine = _nextLine = number;
        for (; _nextLine < number; _nextLine++) _body.Write("\n"u8);
        _body.Write(text.Span);
        _body.Write("\n"u8);
        _nextLine += 1 + CsvForm.LineBreaks(text.Span);
        _inChunk++;
        _decisions++;
        if (_inChunk >= DecisionsPerChunk || _body.WrittenCount >= BytesPerChunk) await Flush(cancellation);
    }

    public void Refuse(long number, string rule, Label message) => Refuse(number, new(null, rule, message));

    public void Refuse(long number, LineFault fault)
    {
        if (_faults.Count < MostFaults) _faults.Add((number, fault));
    }

    /// <summary>Refuses the list for a line of it that cannot be taken in.</summary>
    public void Check(long number, ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            Refuse(number, ListRules.NotUtf8, ListFaultLabels.NotUtf8);
        else if (CprNumber.IsIn(text))
            Refuse(number, ListRules.CprNumber, ListFaultLabels.CprInLine);
    }

    /// <summary>Makes the audit of what was gathered, or tells every fault for which the list is refused whole.</summary>
    /// <param name="sha256">Has hashed the list as it was sent.</param>
    /// <param name="columns">The columns of the whole list.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public async Task<ListOutcome> End(SHA256 sha256, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        await Flush(cancellation);
        if (_decisions == 0 && _faults.Count == 0) Refuse(1, ListRules.NoDecisions, ListFaultLabels.NoDecisions);
        return _faults.Count > 0
            ? new ListOutcome.Refused(_faults)
            : new ListOutcome.Made(await _intake!.Commit(sha256.Hash!, _decisions, columns, cancellation));
    }

    public ValueTask DisposeAsync() => _intake?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask Flush(CancellationToken cancellation)
    {
        if (_inChunk > 0 && _faults.Count == 0)
        {
            _intake ??= await begin();
            await _intake.Write(_firstLine, _body.WrittenSpan.ToArray(), cancellation);
        }

        _body.ResetWrittenCount();
        _inChunk = 0;
    }
}
