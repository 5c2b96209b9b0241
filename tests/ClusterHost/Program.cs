// A host for tests that kill it: with a directory, nothing but its embedded PostgreSQL; with "serve" and a connection string,
// a host of registers. It says where it answers, then waits for the end of its input.
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regulations.Host;
using Regulations.LocalPostgres;

if (args is ["serve", var application, var owner])
{
    await using var host = RegulationsHost.Build(
        new() { Connections = new(application, owner), Urls = ["http://127.0.0.1:0"], LeastLogged = LogLevel.None });
    await host.StartAsync();
    await RegulationsHost.Ready(host);
    Console.WriteLine(host.Urls.Single());
    await Console.In.ReadToEndAsync();
    return 0;
}

try
{
    await using var cluster = await EmbeddedPostgres.Start(
        args[0], EmbeddedOptions.FromEnvironment() with { Durable = false }, NullLogger.Instance);
    Console.WriteLine(cluster.Connections.Owner);
    await Console.In.ReadToEndAsync();
    return 0;
}
catch (PostgresUnavailableException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
