using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;
using Regulations.Domain.Entries;
using Regulations.EventStore.Schema;
using Weasel.Postgresql;

namespace Regulations.EventStore.Log;

/// <summary>How Marten keeps one register: a schema of its own, streams by name, entries by the names of their types.</summary>
internal static class RegisterStore
{
    /// <param name="schema">Of the register.</param>
    /// <param name="source">Of the owner, for making the schema; else of the application.</param>
    /// <param name="beside">Adds what only some stores of the register do.</param>
    public static DocumentStore Make(string schema, NpgsqlDataSource source, Action<StoreOptions>? beside = null) =>
        DocumentStore.For(options =>
        {
            Configure(options, schema, source);
            beside?.Invoke(options);
        });

    private static void Configure(StoreOptions options, string schema, NpgsqlDataSource source)
    {
        options.Connection(source);
        options.DatabaseSchemaName = schema;
        options.AutoCreateSchemaObjects = AutoCreate.None;
        // A repeat begins again at the write lock, so the log itself decides what is repeated.
        options.ConfigurePolly(_ => { });
        options.ConfigureWritePolly(_ => { });
        options.DisableNpgsqlLogging = true;
        options.Serializer(new EntrySerializer(new Marten.Services.SystemTextJsonSerializer()));
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.CorrelationIdEnabled = true;
        options.Events.MetadataConfig.CausationIdEnabled = true;
        foreach (var type in EntryTypes.All) options.Events.MapEventType(StatedEntry.TypeOf(type), type.Name());
        options.Storage.Add(new RegisterSchema(schema, new PostgresqlMigrator()));
    }
}
