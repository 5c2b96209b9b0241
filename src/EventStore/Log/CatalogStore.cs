using JasperFx;
using Marten;
using Npgsql;
using Regulations.EventStore.Schema;
using Weasel.Postgresql;

namespace Regulations.EventStore.Log;

/// <summary>How Marten keeps what all registers share: the catalog of registers, and which form each schema has.</summary>
public static class CatalogStore
{
    public const string Schema = "regulations";

    /// <param name="options">Of the store.</param>
    /// <param name="source">Of the owner, for making the schema; else of the application.</param>
    public static void Configure(StoreOptions options, NpgsqlDataSource source)
    {
        options.Connection(source);
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = AutoCreate.None;
        options.DisableNpgsqlLogging = true;
        options.Schema.For<CatalogRegister>().DocumentAlias("register");
        options.Schema.For<SchemaForm>().DocumentAlias("schema_form");
        options.Storage.Add(new CatalogSchema(new PostgresqlMigrator()));
    }

    /// <summary>Adds documents of a host's, which the application may read, write and remove.</summary>
    /// <param name="options">Of the store.</param>
    /// <param name="alias">What their table is named by.</param>
    public static MartenRegistry.DocumentMappingExpression<T> AddDocument<T>(this StoreOptions options, string alias)
    {
        options.Storage.Add(new DocumentRights(typeof(T), alias));
        return options.Schema.For<T>().DocumentAlias(alias);
    }

    internal static DocumentStore Make(NpgsqlDataSource source, IHostStorage? beside = null) => DocumentStore.For(options =>
    {
        Configure(options, source);
        beside?.Configure(options);
    });
}

/// <summary>A register in the catalog.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What readers see.</param>
/// <param name="CreatedAt">By the clock of the host that made it.</param>
/// <param name="Server">The name, in the host's settings, of the server its schema lies on; null: the catalog's own.</param>
internal sealed record CatalogRegister(string Id, string Title, DateTimeOffset CreatedAt, string? Server);

/// <summary>The form a schema was last brought to.</summary>
/// <param name="Id">The schema's name.</param>
/// <param name="Hash">Of the script that makes it.</param>
internal sealed record SchemaForm(string Id, string Hash);
