namespace Regulations.Domain.Entries;

/// <summary>Country, region or municipality (land, region, kommune).</summary>
public enum AreaKind
{
    Country,
    Region,
    Municipality,
}

public abstract record AreaEntry : Entry
{
    /// <summary>The area's code, in Denmark the four digits of the official list.</summary>
    public required string Area { get; init; }

    /// <summary>The area this one lies within from <see cref="From"/> on; absent in a definition: in none.</summary>
    public string? Within { get; init; }

    /// <summary>From when it holds; a definition without it has always held.</summary>
    public LegalTime From { get; init; } = LegalTime.Always;

    public override Subject Subject => new(SubjectKind.Area, Area);
}

/// <summary><c>area.defined</c></summary>
public sealed record AreaDefined : AreaEntry
{
    public required AreaKind Kind { get; init; }

    public required string Name { get; init; }
}

/// <summary><c>area.changed</c>: the area lies within another from a day on, or has a new name.</summary>
public sealed record AreaChanged : AreaEntry
{
    public string? Name { get; init; }
}
