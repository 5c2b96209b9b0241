using System.Text.Json.Nodes;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Conformance;

/// <summary>Answers questions of scenarios from a book in memory, in the scenarios' short form.</summary>
public sealed class BookAnswers(RegisterBook book, Func<string, long> positionOf)
{
    public JsonNode To(Question question)
    {
        var matter = book.About(question.Facility, CoordinatesOf(question));
        return question.Ask switch
        {
            "rules" => Brief(State.At(matter, Moment(question, "at")), false),
            "timeline" => new JsonArray([.. Timeline.Of(matter, Span(question)).Select(s => Brief(s, true))]),
            "status" => JsonValue.Create(Kebab(Status.Of(matter, Asked(question), Moment(question, "at")).Kind)),
            "verdict" => Brief(Verdict.Of(matter, Moment(question, "at"), question.Text("activity")!, Facts(question))),
            "no-basis" => new JsonArray([.. NoBasis.In(matter, Span(question)).Select(Brief)]),
            _ => throw new NotSupportedException(question.Ask),
        };
    }

    /// <summary>A whole timeline in one text: two that are equal show the same.</summary>
    public static string Shown(Matter matter, Period span) =>
        string.Join('\n', Timeline.Of(matter, span).Select(s => Brief(s, withPeriod: true).ToJsonString(Question.Relaxed)));

    public static LegalTime Time(string text) =>
        LegalCalendar.Read(text, out var time) == TimeFault.None ? time.Time : throw new FormatException(text);

    private Coordinates CoordinatesOf(Question question) => new(
        Written(question.Text("known")),
        question.Text("recorded") is { } entry ? positionOf(entry) : book.Head,
        Written(question.Text("decided")));

    private static WrittenTime? Written(string? text) =>
        text is null ? null : LegalCalendar.Read(text, out var time) == TimeFault.None ? time : throw new FormatException(text);

    private static LegalTime Moment(Question question, string name) => Time(question.Text(name)!);

    private static Period Span(Question question) => new(Moment(question, "from"), Moment(question, "until"));

    private static ProvisionRef Asked(Question question) => new(
        question.Json["ref"]!["instrument"]!.GetValue<string>(), Address.Of(question.Json["ref"]!["address"]!.GetValue<string>()));

    private static Dictionary<string, FactValue> Facts(Question question) =>
        question.Json["facts"]!.AsObject().ToDictionary(f => f.Key, f => Fact(f.Value!.AsValue()));

    private static FactValue Fact(JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => new FactValue.Text(value.GetValue<string>()),
        System.Text.Json.JsonValueKind.Number => new FactValue.Number(value.GetValue<decimal>()),
        var kind => new FactValue.Truth(kind == System.Text.Json.JsonValueKind.True),
    };

    private static JsonObject Brief(State state, bool withPeriod)
    {
        var brief = new JsonObject
        {
            ["facility"] = Kebab(state.Facility.Status),
            ["rules"] = new JsonArray([.. state.Rules.OrderBy(r => r.Ref, StringComparer.Ordinal).Select(Brief)]),
            ["pending"] = new JsonArray([.. state.Pending.Select(p => JsonValue.Create(p.Id))]),
            ["gaps"] = new JsonArray([.. state.Gaps.Select(g => JsonValue.Create(g.Gap))]),
        };
        if (withPeriod) (brief["from"], brief["until"]) = (At(state.Period.From), At(state.Period.Until));
        return brief;
    }

    private static JsonObject Brief(Rule rule) => new()
    {
        ["ref"] = rule.Ref,
        ["version"] = rule.Version,
        ["from"] = At(rule.Period.From),
        ["until"] = At(rule.Period.Until),
        ["unrecorded"] = new JsonArray([.. rule.Unrecorded.Select(u => JsonValue.Create(u))]),
    };

    private static JsonObject Brief(VerdictAnswer answer)
    {
        var verdict = ((VerdictAnswer.Given)answer).Verdict;
        var word = verdict.Facility != FacilityStatus.Open ? Kebab(verdict.Facility)
            : verdict.IsConditional ? "conditional"
            : Kebab(verdict.Outcomes[0]);
        return new()
        {
            ["verdict"] = word,
            ["outcomes"] = new JsonArray([.. verdict.Outcomes.Select(o => Kebab(o)).Order(StringComparer.Ordinal).Select(o =>
                JsonValue.Create(o))]),
            ["missing"] = new JsonArray([.. verdict.Missing.Order(StringComparer.Ordinal).Select(m => JsonValue.Create(m))]),
        };
    }

    private static JsonObject Brief(NoBasis found) => new()
    {
        ["restriction"] = found.Restriction,
        ["from"] = At(found.Period.From),
        ["until"] = At(found.Period.Until),
    };

    private static JsonValue? At(LegalTime time) => time.IsMoment ? JsonValue.Create(LegalCalendar.Format(time)) : null;

    private static string Kebab<T>(T word)
        where T : struct, Enum =>
        string.Concat(word.ToString().Select((c, i) =>
            i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
