using Marten;
using Npgsql;
using Weasel.Core.Migrations;

namespace Regulations.EventStore;

/// <summary>What a host keeps in the catalog's database beside the registers; it is migrated and required as the catalog is.</summary>
public interface IHostStorage
{
    /// <summary>The schema of the messages by which hosts hand work on. The application may read and write all its tables.</summary>
    string MessageSchema { get; }

    /// <summary>Adds the documents that lie in the catalog's schema.</summary>
    void Configure(StoreOptions options);

    /// <summary>The tables of messages as they are wanted.</summary>
    /// <param name="source">Of the owner, for making them; else of the application.</param>
    Task<MessageTables> Messages(NpgsqlDataSource source);
}

/// <summary>Tables that another library makes and compares.</summary>
/// <param name="Database">Knows their form.</param>
/// <param name="Holder">Disposed of once they are made or compared.</param>
public sealed record MessageTables(IDatabase Database, IAsyncDisposable Holder) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Holder.DisposeAsync();
}
