using Regulations.Domain.Entries;
using Regulations.Domain.Time;

namespace Regulations.Domain.Law;

/// <summary>A wording of a provision (affattelse), named by the entry or clause that gives it.</summary>
/// <param name="Name"><c>e1</c> as published, <c>e7#2</c> by the second clause of e7.</param>
/// <param name="Words">The entry in whose words it stands.</param>
/// <param name="Position">That entry's position.</param>
/// <param name="Scope">Its own, else the nearest its instrument states; null: everything.</param>
/// <param name="Areas">Of an annex: the areas it lists.</param>
public sealed record Version(
    string Name,
    InstrumentPublished Words,
    long Position,
    string? Text,
    IReadOnlyList<Norm> Norms,
    Scope? Scope,
    IReadOnlyList<string>? Areas)
{
    public bool IsAnnex => Areas is not null;

    internal static Version AsStated(InstrumentState instrument, Provision provision) => new(
        instrument.Body.Id, instrument.Body, instrument.Position, provision.Text, provision.Norms,
        instrument.ScopeStatedFor(provision.Address), provision.Areas);

    internal static Version ByClause(InstrumentState instrument, Displacement given)
    {
        var content = given.Content!;
        var holder = given.Clause.Holder;
        return new(
            given.Clause.Name, holder.Body, holder.Position, content.Text, content.Norms,
            content.Scope ?? instrument.ScopeStatedFor(given.Address), content.Areas);
    }
}

/// <summary>A version in force, over the longest unbroken period.</summary>
public sealed record InForce(Version Version, Period Period);
