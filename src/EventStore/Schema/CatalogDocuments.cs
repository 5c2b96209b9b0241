namespace Regulations.EventStore.Schema;

/// <summary>A register in the catalog.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What readers see.</param>
/// <param name="CreatedAt">By the clock of the host that made it.</param>
/// <param name="Server">The name, in the host's settings, of the server its schema lies on; null: the catalog's own.</param>
internal sealed record CatalogRegister(string Id, string Title, DateTimeOffset CreatedAt, string? Server);

/// <summary>The form a schema was last brought to.</summary>
/// <param name="Id">The schema's name.</param>
/// <param name="Hash">Of the script that makes it.</param>
internal sealed record SchemaForm(string Id, string Hash);
