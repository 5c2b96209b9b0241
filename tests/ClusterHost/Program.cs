// A host that is nothing but its embedded PostgreSQL, for tests that kill it: says where the server is, then waits for the
// end of its input.
using Microsoft.Extensions.Logging.Abstractions;
using Regulations.Host.Embedded;

try
{
    await using var cluster = await EmbeddedPostgres.Start(args[0], EmbeddedOptions.FromEnvironment() with { Durable = false }, NullLogger.Instance);
    Console.WriteLine(cluster.ConnectionString);
    await Console.In.ReadToEndAsync();
    return 0;
}
catch (PostgresUnavailableException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
