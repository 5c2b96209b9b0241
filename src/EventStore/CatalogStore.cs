using JasperFx;
using Marten;
using Npgsql;
using Regulations.EventStore.Schema;
using Weasel.Postgresql;

namespace Regulations.EventStore;

/// <summary>How Marten keeps what all registers share: the catalog of registers, and which form each schema has.</summary>
public static class CatalogStore
{
    public const string Schema = CatalogSchema.Name;

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
