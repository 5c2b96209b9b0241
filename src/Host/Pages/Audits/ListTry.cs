using System.Text.Json;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Pages.Audits;

/// <summary>What came of the first lines of a list, read as they would be judged.</summary>
/// <param name="Lines">How many were tried.</param>
/// <param name="AtFault">How many of them are at fault.</param>
/// <param name="Faults">Those of the first lines at fault.</param>
/// <param name="Read">The first that could be read.</param>
internal sealed record ListTry(
    int Lines, int AtFault, IReadOnlyList<(long Line, ToldFault Fault)> Faults, IReadOnlyList<AuditedLine> Read)
{
    private const int MostFaults = 10;
    private const int MostRead = 5;

    /// <param name="register">By which they are judged, as it stands.</param>
    /// <param name="names">Of its facilities.</param>
    /// <param name="profile">By which they are read, without a fault.</param>
    /// <param name="list">Whose first lines they are.</param>
    /// <param name="cancellation">Ends the try.</param>
    public static ListTry Of(
        OpenRegister register, FacilityNames names, AuditProfile profile, RawList list, CancellationToken cancellation)
    {
        var head = register.Book.Head;
        var form = new EventStore.Audits.AuditForm(IsCsv: true, profile.Separator.Character(), list.Columns);
        var judging = new ChunkJudging(new DecisionJudge(register.Book, head), form, new(profile, names));
        var judged = judging.Judge(list.Beginning, cancellation);
        var lines = ResultLines.Of(judged.Body).Select(r => AuditedLine.Of(r, profile.Case!)).ToList();
        return new(
            judged.Decisions, judged.Refused,
            [.. lines.SelectMany(l => l.Faults.Select(f => (l.Line, f))).Take(MostFaults)],
            [.. lines.Where(l => l.Faults.Count == 0 && l.Facility is not null).Take(MostRead)]);
    }
}
