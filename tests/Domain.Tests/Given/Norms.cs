using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>Norms, their conditions, and whom they reach.</summary>
internal static class Norms
{
    public static Norm Forbid(string activity) => Of(Modality.Forbid, activity);

    public static Norm Require(string activity) => Of(Modality.Require, activity);

    public static Norm Permit(string activity) => Of(Modality.Permit, activity);

    public static Norm Exempt(string activity) => Of(Modality.Exempt, activity);

    public static Norm Empower(string activity) => Of(Modality.Empower, activity);

    public static Norm Recommend(string activity) => Of(Modality.Recommend, activity);

    public static Norm Of(Modality modality, string activity) => new() { Modality = modality, Activity = activity };

    public static Norm When(this Norm norm, params Condition[] conditions) => norm with { When = [.. norm.When, .. conditions] };

    public static Norm WhenIs(this Norm norm, string fact, object value) => norm.When(new Condition.Is(fact, Fact(value)));

    /// <summary>Names an instrument, or a provision with what stands below it.</summary>
    public static Norm Lifting(this Norm norm, params string[] provisions) => norm with
    {
        Lifts = [.. norm.Lifts ?? [], .. Refs(provisions).Select(r => new Lifted.OfInstrument(r))],
    };

    public static Norm LiftingRestriction(this Norm norm, string restriction) => norm with
    {
        Lifts = [.. norm.Lifts ?? [], new Lifted.OfRestriction(restriction)],
    };

    public static Scope TheseFacilities(params string[] facilities) => new() { Facilities = facilities };

    public static Scope Areas(params string[] areas) => new() { Areas = areas };

    public static Scope Kinds(params string[] kinds) => new() { Kinds = kinds };

    public static Scope AreasListedIn(string annex) => new() { AreasListedIn = Ref(annex) };

    public static Scope Attributes(params (string Name, object Value)[] attributes) => new() { Attributes = Facts(attributes) };

    public static Scope Except(this Scope scope, Scope except) => scope with { Except = except };
}
