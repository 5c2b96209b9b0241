using NodaTime;

namespace Regulations.EventStore.Log;

/// <summary>A register as the catalog lists it.</summary>
public sealed record Register(RegisterName Name, string Title, Instant CreatedAt);

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
}
