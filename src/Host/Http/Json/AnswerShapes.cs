using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Projections.Words;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Http.Json;

[Description("What an answer rests on that the register does not hold.")]
internal sealed record ReservationShape(
    ReservationKind Kind,
    string About,
    string? Entry,
    [property: Description("In the language asked.")] string Text,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("Of what is stored: in every language.")]
    Label? Texts);

[Description("What the register claims to hold.")]
internal sealed record CoverageShape(string Coverage, IReadOnlyList<string> Activities, LegalTime? From, LegalTime? Until, string? Note);

[Description("Whom a rule or a declaration reaches: a facility that fits every member that is there, and not the exception.")]
internal sealed record ScopeShape(
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<string>? Facilities,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<string>? Areas,
    [property: JsonIgnore(Condition = WhenWritingNull)] AnnexShape? AreasListedIn,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<string>? Kinds,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyDictionary<string, FactValue>? Attributes,
    [property: JsonIgnore(Condition = WhenWritingNull)] ScopeShape? Except)
{
    /// <summary>Null where it is absent, which reaches everything.</summary>
    public static ScopeShape? Of(Scope? scope) => scope is null ? null : new(
        scope.Facilities, scope.Areas, scope.AreasListedIn is { } annex ? new(annex.Instrument, annex.Address?.ToString())
        : null, scope.Kinds,
        scope.Attributes is { } attributes
            ? new SortedDictionary<string, FactValue>(attributes.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
                StringComparer.Ordinal)
            : null,
        Of(scope.Except));
}

[Description("An annex that lists areas.")]
internal sealed record AnnexShape(string Instrument, string? Address);

[Description("A word asked about that no norm of the register uses, with the nearest that one does.")]
internal sealed record UnknownWordShape(WordKind Kind, string Word, string? Fact, IReadOnlyList<string> Nearest)
{
    public static IReadOnlyList<UnknownWordShape> Of(IEnumerable<UnknownWord> words) =>
        [.. words.Select(w => new UnknownWordShape(w.Kind, w.Word, w.Fact, w.Nearest))];
}

[Description("A norm as it was weighed for a verdict.")]
internal sealed record WeighedShape(
    string Ref,
    string Version,
    [property: Description("Which of the rule's norms, from 0.")] int Norm,
    Modality Modality,
    string Activity,
    int Rank,
    Fate Fate,
    [property: Description("The facts its conditions need that were not given.")] IReadOnlyList<string> Missing,
    [property: Description("The conditions that do not hold.")] IReadOnlyList<Condition> Failing,
    [property: Description("What it yields to, is lifted by, rests on, or lifts.")] IReadOnlyList<string> Because,
    [property: Description("Where it yields: why.")] Precedence? Why)
{
    public static IReadOnlyList<WeighedShape> Of(Verdict verdict) =>
    [
        .. verdict.Weighed.Select(w => new WeighedShape(
            w.Rule.Ref, w.Rule.Version, w.Index, w.Norm.Modality, w.Norm.Activity, w.Rank, w.Fate, w.Missing, w.Failing, w.Because, w.Why)),
    ];
}
