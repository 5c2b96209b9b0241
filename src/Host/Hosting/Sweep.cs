using JasperFx.Core;
using NodaTime;
using Regulations.EventStore.Audits;
using Regulations.Host.Registers;
using Regulations.Host.Subscribing;
using Wolverine;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Regulations.Host.Hosting;

/// <summary>Has what was left behind taken up again. It comes by a schedule, on one host.</summary>
public sealed record Sweep
{
    /// <summary>The name of its schedule.</summary>
    public const string Schedule = "sweep";
}

/// <summary>Where Wolverine hands the message over.</summary>
public static class SweepHandler
{
    public static Task Handle(
        Sweep message, Sweeping sweeping, IMessageStore store, IMessageContext messages, CancellationToken cancellation) =>
        sweeping.Run(store, messages, cancellation);
}

/// <summary>
/// Takes up again what failed for good and what nobody is at, and lets go of lists that nobody has gone on with. It goes by
/// what is stored, whenever that came about: a sweep that was missed is made good by the next.
/// </summary>
public sealed class Sweeping
{
    /// <summary>How long a list that was sent through the pages waits to be audited.</summary>
    private static readonly Duration ListsWait = Duration.FromDays(1);

    private readonly OpenRegisters _registers;
    private readonly HostSettings _settings;

    internal Sweeping(OpenRegisters registers, HostSettings settings) => (_registers, _settings) = (registers, settings);

    internal async Task Run(IMessageStore store, IMessageContext messages, CancellationToken cancellation)
    {
        // Each message is one of these that another failure may have ended: steps of deliveries and of audits.
        await store.DeadLetters.ReplayMatchingAsync(new DeadLetterEnvelopeQuery(TimeRange.AllTime()), cancellation);
        foreach (var register in _registers.All)
            foreach (var subscription in await _registers.DeliveriesOf(register).Unattended(cancellation))
                await messages.SendAsync(Tell.More(register.Name, subscription));
        await AuditUploadStore.DeleteOld(_registers.Connections, _settings.Now - ListsWait, cancellation);
    }
}
