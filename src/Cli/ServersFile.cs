using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.EventStore.Log;

namespace Regulations.Cli;

/// <summary>The file that tells a host of other PostgreSQL databases in which registers may lie.</summary>
internal static partial class ServersFile
{
    /// <param name="file">
    /// One JSON object, a member for each server: <c>{"north": {"application": "Host=…", "owner": "Host=…"}}</c>, the owner only
    /// where this host may make registers there.
    /// </param>
    /// <exception cref="CommandFailure">It cannot be read, or is no such object.</exception>
    public static IReadOnlyDictionary<string, ServerConnections> Read(string file)
    {
        try
        {
            var servers = JsonSerializer.Deserialize(File.ReadAllText(file), Json.Default.DictionaryStringServerConnections)!;
            return servers.Values.All(server => server.Application is not null)
                ? servers
                : throw new CommandFailure(ExitCode.Misused, $"{file}: every server needs 'application', a connection string.");
        }
        catch (JsonException fault)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} is no JSON object of servers: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(Dictionary<string, ServerConnections>))]
    private sealed partial class Json : JsonSerializerContext;
}
