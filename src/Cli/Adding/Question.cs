using System.Text.Json.Nodes;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Adding;

/// <summary>What an answer is, and so how it is asked for.</summary>
internal enum AnswerKind
{
    Text,

    /// <summary>A date or a date with a time of day, as people write it.</summary>
    Time,

    /// <summary>A time, or a word for one that hangs on the publication.</summary>
    Commencement,
    Level,
    Scope,
    Norms,
    Basis,
    Kinds,
    Attributes,
    Provisions,
}

/// <summary>What is asked of whoever adds an entry.</summary>
/// <param name="Name">The member of the entry, and what a file of answers calls it.</param>
/// <param name="Label">What whoever is asked reads.</param>
/// <param name="Kind">What its answer is.</param>
internal sealed record Question(string Name, Label Label, AnswerKind Kind)
{
    public bool IsRequired { get; init; } = true;

    /// <summary>Taken where nothing is answered, by what was answered before.</summary>
    public Func<JsonObject, string>? Default { get; init; }
}
