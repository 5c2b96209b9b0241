namespace Regulations.EventStore.Log;

/// <summary>How a PostgreSQL database is reached.</summary>
/// <param name="Application">As the application: a member of the role <c>regulations_app</c>, which adds events and changes none.</param>
/// <param name="Owner">
/// As the user who owns the schemas, by which they are made and brought up to this version; null where this host may not.
/// </param>
public sealed record ServerConnections(string Application, string? Owner);
