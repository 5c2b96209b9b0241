using Npgsql;
using NpgsqlTypes;

namespace Regulations.EventStore.Log;

internal static class NumberedParameters
{
    /// <summary>A command with its parameters, <c>$1</c> and so on; one that is null is a text that is not there.</summary>
    public static NpgsqlCommand Command(this NpgsqlDataSource connections, string sql, params ReadOnlySpan<object?> parameters)
    {
        var command = connections.CreateCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter is null
                ? new() { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text } : new() { Value = parameter });
        return command;
    }
}
