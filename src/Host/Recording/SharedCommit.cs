using Regulations.Domain.Admission;
using Regulations.EventStore.Log;
using Regulations.EventStore.Statements;
using Regulations.Host.Registers;
using Regulations.Projections.Warnings;

namespace Regulations.Host.Recording;

/// <summary>Small requests decided one upon the other and recorded in one append; a refused one is left out whole.</summary>
internal sealed class SharedCommit
{
    private readonly List<NewEvent> _events = [];
    private readonly List<AdmittedEntry> _admitted = [];
    private readonly List<(SmallRequest Request, Judging Judging)> _judged = [];
    private readonly OpenRegister _register;
    private readonly RegisterState _stage;
    private readonly RegisterWarnings _warnings;
    private readonly StagedEntries _staged;

    /// <param name="register">Whose write lock is held.</param>
    /// <param name="requests">Several, or one statement.</param>
    public SharedCommit(OpenRegister register, IReadOnlyList<SmallRequest> requests)
    {
        var live = register.LiveRegister;
        _register = register;
        _stage = live.Names.Stage();
        _warnings = live.Warnings;
        _staged = _warnings.Stage();
        foreach (var request in requests) Judge(request);
    }

    public IReadOnlyList<NewEvent> Events => _events;

    /// <summary>The PDFs of the statement it issues; none where it issues none.</summary>
    public IReadOnlyList<StatementPdf> Pdfs { get; private set; } = [];

    public bool RefusesAny { get; private set; }

    /// <summary>Takes in what was recorded, after which the requests may be told.</summary>
    public void Extend(LiveRegister live, AppendResult.Appended appended) =>
        live.Extend(_stage, _admitted, appended.RecordedAt);

    public void Complete(long head)
    {
        foreach (var (request, judging) in _judged) request.Complete(judging.Outcome(head));
    }

    private void Judge(SmallRequest request)
    {
        var judging = new Judging(_stage, request.RecordedBy, request.WantsPositions);
        var before = _events.Count;
        var made = request.LinesIn(_register);
        judging.Take(made.Lines, _events);
        _judged.Add((request, judging));
        if (judging.IsRefused)
        {
            _events.RemoveRange(before, _events.Count - before);
            RefusesAny = true;
            return;
        }

        if (request.IsMadeAtHead) Pdfs = made.Pdfs;
        judging.Warn(_warnings, _staged);
        _stage.Absorb(judging.Stage);
        _admitted.AddRange(judging.Admitted);
    }
}
