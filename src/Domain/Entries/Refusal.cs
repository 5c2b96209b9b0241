namespace Regulations.Domain.Entries;

/// <summary>A named reason why an entry cannot be recorded. Nothing of a request with a refusal is recorded.</summary>
/// <param name="Entry">The entry's id, where it could be read.</param>
/// <param name="Field">The member at fault, as a path from the entry: <c>provisions[2].norms[0].activity</c>; empty: the whole
/// entry.</param>
/// <param name="Rule">The stable name of the rule broken, one of <see cref="Refusals.Rules"/>.</param>
/// <param name="Message">What is wrong, in words a registrar understands.</param>
public sealed record Refusal(string? Entry, string Field, string Rule, string Message)
{
    /// <summary>The line of the request, from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>Which entry of its array it is, from 0; null of JSON Lines.</summary>
    public int? Index { get; init; }
}
