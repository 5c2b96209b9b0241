using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Auditing;

// Written by hand, by ResultJson, while many decisions are judged; a test holds what is written against this.

[Description("The result of one decision.")]
internal sealed record AuditResultShape(
    [property: Description("Of the list, from 1.")] long Line,
    [property: Description("What the line says, column by column.")] IReadOnlyDictionary<string, JsonElement> Input,
    [property: Description("What was made of it; null where it cannot be judged.")] ReadLineShape? Read,
    AuditClass Class,
    [property: Description("As it could be known when decided; null where the line cannot be judged.")] HeldShape? Then,
    [property: Description("As the law bound.")] HeldShape? Bound,
    [property: Description("The entry that made the difference between the two.")] TurningShape? Difference,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<string> Unrecorded,
    IReadOnlyList<Reserved> Reservations,
    IReadOnlyList<UnknownWordShape> UnknownWords,
    IReadOnlyList<LineFaultShape> Errors);

internal sealed record ReadLineShape(
    string Facility,
    [property: Description("Where the facility lay as the law bound.")] string? Municipality,
    LegalTime At,
    WrittenTime Decided,
    string Activity,
    IReadOnlyDictionary<string, FactValue> Facts,
    PastOutcome Outcome);

internal sealed record HeldShape(
    VerdictWord Verdict,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<string> Missing,
    [property: Description("Whether the outcome taken agrees with it.")] Agreement Agreement,
    [property: Description("Those that carried it.")] IReadOnlyList<CarrierShape> Rules);

internal sealed record CarrierShape(string Ref, string Version, Fate Fate);

internal sealed record TurningShape(string Entry, WrittenTime? Published, long Position, LegalTime? Since);

internal sealed record LineFaultShape(
    string? Field,
    string Rule,
    [property: Description("In the language asked.")] string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("In every language.")] Label? Messages);
