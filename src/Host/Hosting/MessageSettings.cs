using JasperFx;
using JasperFx.CodeGeneration;
using Regulations.Host.Auditing;
using Regulations.Host.Recording;
using Regulations.Host.Statements;
using Regulations.Host.Subscribing;
using Wolverine;
using Wolverine.Postgresql;

namespace Regulations.Host.Hosting;

/// <summary>How Wolverine carries messages: stored with what they follow from, retried, and gone on with by another host.</summary>
internal static class MessageSettings
{
    public const string Schema = "wolverine";
    private const string Deliveries = "deliveries";
    private const string Audits = "audits";
    private const string Chunks = "chunks";
    private const string Sweeps = "sweeps";

    private static readonly Type[] Handlers =
        [typeof(RecordEntriesHandler), typeof(RecordStatementHandler), typeof(SweepHandler), typeof(TellHandler), typeof(AuditSaga),
            typeof(JudgeChunkHandler)];

    /// <summary>How often a host looks for what others handed on.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <param name="options">Of Wolverine.</param>
    /// <param name="settings">Of the host.</param>
    public static void Configure(WolverineOptions options, HostSettings settings)
    {
        options.ApplicationAssembly = typeof(MessageSettings).Assembly;
        options.Discovery.DisableConventionalDiscovery();
        foreach (var handler in Handlers) options.Discovery.IncludeType(handler);
        options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
        options.Policies.AutoApplyTransactions();
        options.Policies.UseDurableLocalQueues();
        Generate(options);
        options.Policies.Add<RetriedMessages>();
        Time(options, settings);
        foreach (var step in (Type[])[typeof(StartAudit), typeof(ChunkJudged), typeof(ChunkFailed), typeof(CancelAudit)])
            options.Publish(messages => messages.Message(step).ToLocalQueue(Audits));
        options.LocalQueue(Audits).Sequential();
        options.PublishMessage<Sweep>().ToLocalQueue(Sweeps);
        options.Schedules.ScheduleRecurring(Sweep.Schedule, settings.Sweeps, static _ => new Sweep(), TimeZoneInfo.Utc);
        if (settings.IsAlone) RouteLocally(options);
        else RouteAmongHosts(options);
    }

    private static void Generate(WolverineOptions options)
    {
        options.CodeGeneration.TypeLoadMode = TypeLoadMode.Static;
        options.CodeGeneration.GeneratedCodeOutputPath = Path.Combine(Directory.GetCurrentDirectory(), "Internal", "Generated");
    }

    private static void Time(WolverineOptions options, HostSettings settings)
    {
        var durability = options.Durability;
        durability.MessageStorageSchemaName = Schema;
        durability.Mode = settings.IsAlone ? DurabilityMode.Solo : DurabilityMode.Balanced;
        durability.DurabilityMetricsEnabled = false;
        durability.DrainTimeout = settings.LongestFarewell;
        durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(1);
        durability.ScheduledJobFirstExecution = TimeSpan.FromMilliseconds(200);
        durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);
        durability.FirstHealthCheckExecution = TimeSpan.FromMilliseconds(500);
        durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
        durability.StaleNodeTimeout = TimeSpan.FromSeconds(10);
        durability.NodeReassignmentPollingTime = TimeSpan.FromSeconds(1);
        durability.OrphanedMessageSweepPollingTime = TimeSpan.FromSeconds(1);
        durability.LeaderTakeoverHoldEvaluations = 0;
        durability.LeaderColdStartHoldEvaluations = 0;
    }

    private static void RouteLocally(WolverineOptions options)
    {
        options.PublishMessage<Tell>().ToLocalQueue(Deliveries);
        options.LocalQueue(Deliveries).MaximumParallelMessages(DeliveryWalk.MostAtOnce);
        options.PublishMessage<JudgeChunk>().ToLocalQueue(Chunks);
        options.LocalQueue(Chunks).MaximumParallelMessages(AuditWork.AtOnce);
    }

    private static void RouteAmongHosts(WolverineOptions options)
    {
        options.PublishMessage<Tell>().ToPostgresqlQueue(Deliveries);
        options.ListenToPostgresqlQueue(Deliveries).PollingInterval(Look).UseDurableInbox()
            .ExclusiveNodeWithParallelism(DeliveryWalk.MostAtOnce, Deliveries);
        options.PublishMessage<JudgeChunk>().ToPostgresqlQueue(Chunks);
        options.ListenToPostgresqlQueue(Chunks).PollingInterval(Look).UseDurableInbox().MaximumParallelMessages(AuditWork.AtOnce);
    }
}
