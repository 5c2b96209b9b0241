using Npgsql;

namespace Regulations.EventStore.Log;

/// <summary>The keys that secrets are encrypted with and forms signed, in the catalog's database: every host on it finds them.</summary>
/// <param name="connections">To the catalog's database, under the application's role.</param>
public sealed class ProtectionKeys(NpgsqlDataSource connections)
{
    /// <returns>Each as XML, by name.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public IReadOnlyList<string> All()
    {
        using var command = connections.CreateCommand("select xml from regulations.protection_keys order by name");
        using var row = command.ExecuteReader();
        var keys = new List<string>();
        while (row.Read()) keys.Add(row.GetString(0));
        return keys;
    }

    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public void Add(string name, string xml)
    {
        using var command = connections.CreateCommand("insert into regulations.protection_keys (name, xml) values ($1, $2)");
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = xml });
        command.ExecuteNonQuery();
    }
}
