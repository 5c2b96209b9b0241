using Regulations.EventStore.Log;

namespace Regulations.Host;

/// <summary>A database that a host has for itself, started with it and stopped after it.</summary>
/// <param name="Connections">Of the database.</param>
/// <param name="Ended">Completes when its server has stopped; faulted where the server died and cannot be brought back.</param>
/// <param name="Server">Stops when it is disposed of.</param>
public sealed record OwnDatabase(ServerConnections Connections, Task Ended, IAsyncDisposable Server);
