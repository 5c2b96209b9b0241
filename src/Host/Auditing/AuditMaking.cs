using Npgsql;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Messages;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>What is known of an audit to be made, beside its list.</summary>
/// <param name="Name">As its maker calls it; null: nothing.</param>
/// <param name="Position">Under which it is to be judged.</param>
/// <param name="RecordedBy">Who has it made.</param>
internal sealed record AuditWanted(string? Name, long Position, string RecordedBy)
{
    /// <summary>By which the list is read; null: its columns and words are those of every list.</summary>
    public AuditProfile? Profile { get; init; }

    /// <summary>The name the profile is kept by; null where it has none.</summary>
    public string? ProfileName { get; init; }
}

/// <summary>Makes an audit of a list, and has it done.</summary>
internal sealed class AuditMaking(HostSettings settings, OpenRegisters registers, Outbox outbox)
{
    public const int LongestName = 200;

    /// <summary>Whether the register keeps as many audits as it may.</summary>
    /// <remarks>The numbers of audits ascend and have holes: only where the last is high enough are they counted.</remarks>
    public async Task<bool> HasMost(OpenRegister register, CancellationToken cancellation)
    {
        var store = registers.AuditsOf(register);
        return await store.List(long.MaxValue, 1, cancellation) is [var last] && last.Id >= settings.MostAudits
            && (await store.List(long.MaxValue, settings.MostAudits, cancellation)).Count >= settings.MostAudits;
    }

    /// <param name="register">By which decisions are judged.</param>
    /// <param name="wanted">What is known of it.</param>
    /// <param name="list">From its beginning.</param>
    /// <param name="isCsv">Else it is JSON Lines.</param>
    /// <param name="cancellation">Leaves nothing of the audit.</param>
    public async Task<ListOutcome> Make(
        OpenRegister register, AuditWanted wanted, Stream list, bool isCsv, CancellationToken cancellation)
    {
        var beginning = await ListBody.Beginning(list, cancellation);
        return await (isCsv ? ListReading.Csv(Begin, list, beginning, wanted.Profile, cancellation)
            : ListReading.Json(Begin, list, beginning, cancellation));

        Task<AuditIntake> Begin(AuditForm form) => registers.AuditsOf(register).Begin(
            new(wanted.Name, form, wanted.Position, settings.Now, wanted.RecordedBy, wanted.ProfileName, Commit), cancellation);

        Task Commit(NpgsqlTransaction transaction, long audit) =>
            outbox.Commit(transaction, [new StartAudit(register.Name, audit)], cancellation);
    }
}
