using System.CommandLine;

namespace Regulations.Cli;

internal static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        HelpName = "URLS", Description = "Where to answer, several parted by semicolons; port 0 is any free one [REGULATIONS_URLS, "
            + "else http://127.0.0.1:5080]",
    };

    private static readonly Option<string?> Hosts = new("--hosts")
    {
        HelpName = "NAMES",
        Description = "By which names the host may be asked, besides localhost and those in --urls, parted by semicolons; "
            + "*.example.dk is all below one, * any [REGULATIONS_HOSTS]",
    };

    private static readonly Option<string?> Servers = new("--servers-file")
    {
        HelpName = "FILE",
        Description = "Registers may also lie in the PostgreSQL databases that this JSON file names [REGULATIONS_SERVERS_FILE]",
    };

    public static Command Make()
    {
        var command = new Command("serve", "Run the host until Ctrl-C or SIGTERM, then end with 0; without --connection with a "
            + "PostgreSQL of its own.")
            { Urls, Hosts, Servers };
        HostTarget.AddStoreTo(command);
        return command.Does(Serve);
    }

    private static async Task<int> Serve(ParseResult given, CancellationToken cancellation)
    {
        var place = HostTarget.Of(given);
        var settings = place.Settings with { LeastLogged = place.IsVerbose ? LogLevel.Debug : LogLevel.Information };
        if ((given.GetValue(Urls) ?? HostTarget.FromEnvironment("REGULATIONS_URLS")) is { } urls)
            settings = settings with { Urls = urls.Split(';') };

        if ((given.GetValue(Hosts) ?? HostTarget.FromEnvironment("REGULATIONS_HOSTS")) is { } hosts)
            settings = settings with { Hosts = hosts.Split(';') };

        if ((given.GetValue(Servers) ?? HostTarget.FromEnvironment("REGULATIONS_SERVERS_FILE")) is { } servers)
            settings = settings with { Servers = ServersFile.Read(servers) };

        await using var host = await RunningHost.Start(settings, cancellation);
        using var told = place.Connection is null ? HostAddress.Tell(place.DataDirectory, host.Address) : null;
        foreach (var url in host.Urls) Console.WriteLine($"The host answers at {url}");
        await host.Run(cancellation);
        return ExitCode.Done;
    }
}
