namespace Regulations.Domain.Answers.WouldApply;

/// <summary>What of a rule or a facility stands in the way.</summary>
public enum RequirementPart
{
    /// <summary>The coordinates hold no such instrument.</summary>
    Publication,

    /// <summary>A political agreement binds only through an instrument that carries it out.</summary>
    Implementation,
    Annulment,
    Commencement,

    /// <summary>It was not yet both published and in force when the decision judged was made: then it could not be applied.</summary>
    Decision,
    End,
    Suspension,

    /// <summary>A clause has taken the provision away or put another in its place.</summary>
    Clause,

    /// <summary>Neither the instrument nor a clause gives the address.</summary>
    Provision,

    /// <summary>The facility is unknown or closed.</summary>
    FacilityStatus,
    Facilities,
    Areas,
    AreasListedIn,
    Kinds,
    Attribute,
    Except,
}

/// <summary>One thing that would have to be different for a rule to apply.</summary>
/// <param name="Name">Of an attribute, its name; of an annex, where it stands.</param>
/// <param name="Needs">Any one of these would do; empty where the part asks for none by name.</param>
/// <param name="Has">What there is instead.</param>
/// <param name="Moment">When it commenced or will, ended or was changed; absent where no moment is set.</param>
/// <param name="Entry">The entry or clause behind it.</param>
public sealed record Requirement(
    RequirementPart Part, string? Name, IReadOnlyList<string> Needs, IReadOnlyList<string> Has, LegalTime? Moment, string? Entry)
{
    internal static Requirement Of(RequirementPart part, LegalTime? moment = null, string? entry = null) =>
        new(part, null, [], [], moment is { IsMoment: true } ? moment : null, entry);
}

/// <summary>One way in which a rule would apply: all of these would have to be different.</summary>
public sealed record Way(IReadOnlyList<Requirement> All);
