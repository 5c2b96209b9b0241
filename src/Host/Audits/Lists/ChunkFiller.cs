using System.Buffers;
using System.Text.Unicode;
using Regulations.Domain.Entries.Refusals;
using Regulations.Projections.Audits;

namespace Regulations.Host.Audits.Lists;

/// <summary>Gathers the lines of a list as it streams in, and stores them chunk by chunk.</summary>
internal sealed class ChunkFiller(AuditIntake intake)
{
    /// <summary>So many decisions are judged, and their results stored, at once: what a restart may have to do again.</summary>
    private const int DecisionsPerChunk = 500;

    /// <summary>Or so many bytes, whichever is first.</summary>
    private const int BytesPerChunk = 4 * 1024 * 1024;

    private const int MostFaults = 100;

    private readonly ArrayBufferWriter<byte> _body = new(64 * 1024);
    private readonly List<(long Line, LineFault Fault)> _faults = [];
    private int _inChunk;
    private long _firstLine;
    private long _nextLine;

    public long Decisions { get; private set; }

    /// <summary>For which the list is refused whole: nothing of it may be stored.</summary>
    public IReadOnlyList<(long Line, LineFault Fault)> Faults => _faults;

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
        Decisions++;
        if (_inChunk >= DecisionsPerChunk || _body.WrittenCount >= BytesPerChunk) await Flush(cancellation);
    }

    public void Refuse(long number, string rule, string message) => Refuse(number, new(null, rule, message));

    public void Refuse(long number, LineFault fault)
    {
        if (_faults.Count < MostFaults) _faults.Add((number, fault));
    }

    public async ValueTask Flush(CancellationToken cancellation)
    {
        if (_inChunk > 0 && _faults.Count == 0) await intake.Write(_firstLine, _body.WrittenSpan.ToArray(), cancellation);
        _body.ResetWrittenCount();
        _inChunk = 0;
    }

    private void Check(long number, ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text)) Refuse(number, ListRules.NotUtf8, "The line is not UTF-8. In a spreadsheet, save the list as 'CSV UTF-8'.");
        else if (CprNumber.IsIn(text)) Refuse(number, ListRules.CprNumber, "The line holds a Danish CPR number. Personal numbers are never taken in.");
    }
}
