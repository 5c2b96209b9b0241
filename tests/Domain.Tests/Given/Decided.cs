using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>Restrictions and exemptions, and what becomes of them.</summary>
internal static class Decided
{
    public static DecisionIssued AgencyOrder(string id) => Of(DecisionKind.Restriction, id) with { Level = RestrictionLevel.AgencyOrder };

    public static DecisionIssued LocalDecision(string id) => Of(DecisionKind.Restriction, id) with
    { Level = RestrictionLevel.LocalDecision };

    public static DecisionIssued Exemption(string id) => Of(DecisionKind.Exemption, id);

    private static DecisionIssued Of(DecisionKind kind, string id) => new()
    {
        Id = "", Kind = kind, Decision = id, By = "Socialtilsynet", Scope = new(), Norms = [], Basis = [],
        InForce = Commencement.OnDate(At("2020-01-01")),
    };

    public static DecisionIssued Commencing(this DecisionIssued decision, string when) =>
        decision with { InForce = Commencement.OnDate(At(when)) };

    public static DecisionIssued Expiring(this DecisionIssued decision, string when) => decision with { Expires = At(when) };

    public static DecisionIssued For(this DecisionIssued decision, Scope scope) => decision with { Scope = scope };

    public static DecisionIssued Saying(this DecisionIssued decision, params Norm[] norms) => decision with { Norms = norms };

    public static DecisionIssued RestingOn(this DecisionIssued decision, params string[] basis) => decision with { Basis = Refs(basis) };

    public static DecisionChanged Changed(string restriction, string from, string? until = null) =>
        new() { Id = "", Kind = DecisionKind.Restriction, Decision = restriction, From = At(from), Until = Perhaps(until) };

    public static DecisionExtended Extended(string restriction, string? expires) =>
        new() { Id = "", Kind = DecisionKind.Restriction, Decision = restriction, Expires = Perhaps(expires) };

    public static DecisionEnded Lifted(string restriction, string from) =>
        new() { Id = "", Kind = DecisionKind.Restriction, Decision = restriction, From = At(from) };

    public static DecisionEnded Revoked(string exemption, string from) =>
        new() { Id = "", Kind = DecisionKind.Exemption, Decision = exemption, From = At(from) };

    public static DecisionAnnulled RestrictionAnnulled(string restriction, string? from = null) =>
        new() { Id = "", Kind = DecisionKind.Restriction, Decision = restriction, By = "Ankestyrelsen", From = Perhaps(from) };

    public static DecisionRestored RestrictionRestored(string restriction) =>
        new() { Id = "", Kind = DecisionKind.Restriction, Decision = restriction, By = "Byretten" };
}
