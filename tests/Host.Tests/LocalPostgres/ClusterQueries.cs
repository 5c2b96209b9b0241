using System.Globalization;
using Npgsql;
using Regulations.LocalPostgres;

namespace Regulations.Host.Tests.LocalPostgres;

static class ClusterQueries
{
    /// <summary>Runs SQL on a connection of its own; the first value, if there is one, as text.</summary>
    public static async Task<string?> Run(this EmbeddedPostgres cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.Connections.Owner + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>The connection string of the owner of the private server in a data directory, to its database <c>postgres</c>.</summary>
    public static string Owner(string dataDirectory) =>
        $"Host={dataDirectory}/postgres/socket;Username=regulations;Database=postgres;"
        + $"Password={File.ReadAllText($"{dataDirectory}/postgres/cluster/owner.password")}";

    /// <summary>The process id of the postmaster.</summary>
    public static async Task<int> ServerProcess(this EmbeddedPostgres cluster) => int.Parse(
        (await cluster.Run("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)"))!, CultureInfo.InvariantCulture);
}
