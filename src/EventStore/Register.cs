using NodaTime;
using Regulations.EventStore.Log;

namespace Regulations.EventStore;

/// <summary>A register as the catalog lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What readers see.</param>
/// <param name="CreatedAt">By the clock of the host that made it.</param>
/// <param name="Server">The name, in the host's settings, of the server it lies on; null: the one the catalog lies on.</param>
public sealed record Register(RegisterName Name, string Title, Instant CreatedAt, string? Server = null);

public abstract record CreateResult
{
    private CreateResult()
    {
    }

    public sealed record Created(Register Register) : CreateResult;

    /// <summary>It was there already, under the same title.</summary>
    public sealed record Existed(Register Register) : CreateResult;

    /// <summary>It was there already under another title, and stays as it was.</summary>
    public sealed record TitleDiffers(Register Register) : CreateResult;

    /// <summary>This host has no connection as owner on the server, by which alone a register's schema is made.</summary>
    public sealed record NeedsOwner : CreateResult;

    /// <summary>No server of this name is among the host's settings.</summary>
    public sealed record UnknownServer : CreateResult;
}
