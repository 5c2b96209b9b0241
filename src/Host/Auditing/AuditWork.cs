using Marten;
using NodaTime;
using Npgsql;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Registers;
using Regulations.Projections.Audits;
using Wolverine;

namespace Regulations.Host.Auditing;

/// <summary>Judges chunks of audits, on threads of their own so that questions are not kept waiting for one.</summary>
public sealed class AuditWork : IDisposable
{
    /// <summary>How often it is looked whether the audit was cancelled, while a chunk takes long.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly OpenRegisters _registers;
    private readonly HostSettings _settings;
    private readonly KnownNames _names;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stopping = new();

    internal AuditWork(OpenRegisters registers, HostSettings settings, KnownNames names, ILogger<AuditWork> log) =>
        (_registers, _settings, _names, _log) = (registers, settings, names, log);

    /// <summary>How many chunks this host judges at once.</summary>
    internal static int AtOnce => Math.Max(1, Environment.ProcessorCount - 1);

    internal AuditNews News { get; } = new();

    internal Instant Now => _settings.Now;

    public void Dispose() => _stopping.Dispose();

    /// <summary>Chunks under way are left, to be judged when a host goes on.</summary>
    internal Task Stop() => _stopping.CancelAsync();

    /// <summary>Null where the register or the audit is gone.</summary>
    internal async Task<StoredAudit?> Find(StartAudit message, CancellationToken cancellation) =>
        await _registers.Find(message.Register, cancellation) is { } register
            ? await _registers.AuditsOf(register).Find(message.Number, cancellation)
            : null;

    /// <summary>Judges a chunk, and stores what comes of it with the message that says so.</summary>
    internal async Task Judge(JudgeChunk message, IDocumentSession session, IMessageContext messages, CancellationToken cancellation)
    {
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, cancellation);
        try
        {
            if (await Judged(message, messages, unwanted) is not { } judged) return;
            session.InsertChunk(message.Register, message.Number, judged);
            await messages.SendAsync(new ChunkJudged(message.Register, message.Number, message.Chunk));
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            await messages.ReScheduleCurrentAsync(_settings.Clock.GetUtcNow());
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or NpgsqlException))
        {
            _log.LogError(fault, "Audit {Audit} of {Register} failed", message.Number, message.Register);
            await messages.SendAsync(new ChunkFailed(message.Register, message.Number, fault.Message));
        }
    }

    /// <returns>Null where the chunk is not to be judged any more, or by this message.</returns>
    private async Task<JudgedChunk?> Judged(JudgeChunk message, IMessageContext messages, CancellationTokenSource unwanted)
    {
        var register = await _registers.Find(message.Register, unwanted.Token) ?? throw new InvalidDataException("The register is gone.");
        var store = _registers.AuditsOf(register);
        if (!await store.IsWanted(message.Number, message.Chunk, unwanted.Token)) return null;
        var audit = await store.Find(message.Number, unwanted.Token) ?? throw new InvalidDataException("The audit is gone.");
        if (!await register.Reaches(audit.Position, _settings.LongestWait, unwanted.Token))
        {
            await messages.ReScheduleCurrentAsync(_settings.Clock.GetUtcNow());
            return null;
        }

        var chunk = await store.Chunk(message.Number, message.Chunk, unwanted.Token);
        var judging = Task.Factory.StartNew(
            () => Judging(register, audit).Judge(chunk, unwanted.Token),
            unwanted.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (await Task.WhenAny(judging, Task.Delay(Look, _settings.Clock, unwanted.Token)) != judging)
        {
            if (!unwanted.IsCancellationRequested && await store.IsWanted(message.Number, message.Chunk, unwanted.Token)) continue;
            await unwanted.CancelAsync();
            await ((Task)judging).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stopping.Token.ThrowIfCancellationRequested();
            return null;
        }

        return await judging;
    }

    private ChunkJudging Judging(OpenRegister register, StoredAudit audit) => new(
        new DecisionJudge(register.Book, audit.Position), audit.Form,
        audit.Form.Mapping is { } mapping ? new(ProfileJson.Read(mapping), _names.At(register, audit.Position)) : null);
}

/// <summary>Where Wolverine hands the message over.</summary>
public static class JudgeChunkHandler
{
    public static Task Handle(
        JudgeChunk message, AuditWork work, IDocumentSession session, IMessageContext messages, CancellationToken cancellation) =>
        work.Judge(message, session, messages, cancellation);
}
