using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A wording of a provision (affattelse), named by the entry or clause that gives it.</summary>
/// <param name="Name">
/// <c>e1</c> as published, <c>e1 § 5</c> where it was published at § 5 and stands elsewhere, <c>e7#2</c> by the second clause of e7.
/// </param>
/// <param name="GivenBy">The entry or clause that gives it, wherever it stands.</param>
/// <param name="Words">The entry in whose words it stands.</param>
/// <param name="Position">That entry's position.</param>
/// <param name="Scope">Its own, else the nearest its instrument states; null: everything.</param>
/// <param name="ScopeStatedAt">
/// When the entry that states the scope was published: an annex it lists means what had the address then.
/// </param>
/// <param name="Areas">Of an annex: the areas it lists.</param>
public sealed record Version(
    string Name,
    string GivenBy,
    InstrumentPublished Words,
    long Position,
    string? Text,
    IReadOnlyList<Norm> Norms,
    Scope? Scope,
    LegalTime ScopeStatedAt,
    IReadOnlyList<string>? Areas)
{
    public bool IsAnnex => Areas is not null;

    internal static Version AsStated(InstrumentState instrument, Provision provision, Address address, Scope? scope)
    {
        var name = address == provision.Address ? instrument.Body.Id : $"{instrument.Body.Id} {provision.Address}";
        return new(
            name, instrument.Body.Id, instrument.Body, instrument.Position, provision.Text, provision.Norms,
            scope, instrument.Body.PublishedAt, provision.Areas);
    }

    internal static Version ByClause(InstrumentState instrument, Displacement given, Scope? scope)
    {
        var content = given.Content!;
        var holder = given.Clause.Holder;
        var name = given.Clause.Name;
        return new(
            name, name, holder.Body, holder.Position, content.Text, content.Norms,
            scope, content.Scope is null ? instrument.Body.PublishedAt : holder.Body.PublishedAt, content.Areas);
    }
}

/// <summary>An address a provision had, until it was moved.</summary>
/// <param name="Clause">The clause that moved it.</param>
public sealed record FormerAddress(Address Address, LegalTime Until, string Clause);
