using System.CommandLine;
using System.CommandLine.Parsing;
using Regulations.EventStore.Log;
using Regulations.LocalPostgres;

namespace Regulations.Cli;

/// <summary>Where the registers are that a command is about.</summary>
/// <param name="Url">Of a running host; absent: the command opens the store itself.</param>
/// <param name="Connection">Of the PostgreSQL database that holds the registers; null: the private one of the data directory.</param>
internal sealed record HostTarget(Uri? Url, ServerConnections? Connection, string DataDirectory, bool IsVerbose)
{
    /// <summary>A host of the registers there.</summary>
    public HostSettings Settings => Connection is null
        ? new() { StartDatabase = (log, cancellation) => StartServer(DataDirectory, log, cancellation) }
        : new() { Connections = Connection };

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Tell more, and of a fault all that is known" };

    private static readonly Option<string?> UrlOption = new("--url")
    {
        HelpName = "URL", Description = "Ask the host that runs there "
        + "[REGULATIONS_URL]"
    };

    private static readonly Option<string?> ConnectionOption = new("--connection")
    {
        HelpName = "STRING", Description = "Open the registers in this PostgreSQL database [REGULATIONS_CONNECTION]",
    };

    private static readonly Option<string?> OwnerFile = new("--owner-connection-file")
    {
        HelpName = "FILE",
        Description = "Make and change schemas as the owner whom the connection string in this file names [REGULATIONS_OWNER_CONNECTION]",
    };

    // A password among the arguments would stand in the list of processes and in the history of the shell.
    private static readonly Option<string?> ConnectionFileOption = new("--connection-file")
    {
        HelpName = "FILE",
        Description = "As --connection, the string read from this file, so that no password in it stands in the list of processes",
    };

    private static readonly Option<string?> DataOption = new("--data")
    {
        HelpName = "DIR", Description = $"Open the registers in this data directory, through its host if one runs [REGULATIONS_DATA, "
            + $"else {LocalPostgres.DataDirectory.Default}]",
    };

    public static void AddTo(Command command)
    {
        command.Add(UrlOption);
        AddStoreTo(command);
    }

    /// <summary>Without --url: for the host itself.</summary>
    public static void AddStoreTo(Command command)
    {
        command.Add(ConnectionOption);
        command.Add(OwnerFile);
        command.Add(ConnectionFileOption);
        command.Add(DataOption);
        command.Add(Verbose);
        command.Validators.Add(RefuseSeveral);
    }

    /// <summary>
    /// What is given counts before what stands in the environment, and there a host before a database before a directory.
    /// </summary>
    public static HostTarget Of(ParseResult given)
    {
        string? Given(Option<string?> option) => given.GetResult(option) is null ? null : given.GetValue(option);
        var file = Given(ConnectionFileOption);
        var isGiven = (Given(UrlOption) ?? Given(ConnectionOption) ?? file ?? Given(DataOption)) is not null;
        string? Asked(Option<string?> option, string variable) => Given(option) ?? (isGiven ? null : FromEnvironment(variable));

        var connection = file is null ? Asked(ConnectionOption, "REGULATIONS_CONNECTION") : ReadConnection(file);
        var data = Asked(DataOption, "REGULATIONS_DATA") ?? LocalPostgres.DataDirectory.Default;
        var connections = connection is null ? null : new ServerConnections(connection, Owner(given));
        return new(ReadUrl(Asked(UrlOption, "REGULATIONS_URL")), connections, data, given.GetValue(Verbose));
    }

    /// <summary>The connection string of the schemas' owner; null where none is given.</summary>
    /// <exception cref="CommandFailure">The file cannot be read.</exception>
    public static string? Owner(ParseResult given) =>
        given.GetValue(OwnerFile) is { } file ? ReadConnection(file) : FromEnvironment("REGULATIONS_OWNER_CONNECTION");

    /// <summary>For a command that changes schemas and needs nothing else.</summary>
    public static void AddOwnerTo(Command command) => command.Add(OwnerFile);

    public static string? FromEnvironment(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>The PostgreSQL that a host without a connection string runs for itself.</summary>
    private static async Task<OwnDatabase> StartServer(string dataDirectory, ILogger log, CancellationToken cancellation)
    {
        var server = await EmbeddedPostgres.Start(dataDirectory, EmbeddedOptions.FromEnvironment(), log, cancellation);
        return new(new(server.Connections.Application, server.Connections.Owner), server.Ended, server);
    }

    private static void RefuseSeveral(CommandResult given)
    {
        Option<string?>[] places = [UrlOption, ConnectionOption, ConnectionFileOption, DataOption];
        var several = places.Where(o => given.GetResult(o) is not null).Select(o => o.Name).ToList();
        if (several.Count > 1) given.AddError($"{string.Join(" and ", several)} exclude each other: the registers are in one place.");
    }

    /// <summary>Without the line break that ends the file.</summary>
    private static string ReadConnection(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } written
                ? written
                : throw new CommandFailure(ExitCode.Misused, $"{file} holds no connection string.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private static Uri? ReadUrl(string? written) =>
        written is null ? null
        : Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
        : throw new CommandFailure(ExitCode.Misused, $"'{written}' is no address of a host, such as http://127.0.0.1:5080.");
}
