using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

/// <summary>Which rules applied at a moment, or on a day.</summary>
internal sealed class GetRules(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "rules", "rules",
        "Which rules applied at a moment, or on a day")
    {
        Description = "With at, the one state the facility was in: the facility's facts, the rules in force that reach it (highest "
            + "rank first, then ref), what was "
            + "published but not yet in force, and the declared gaps of the register; from and until say how long nothing of that "
                + "changed. reservations says what the answer rests on that the register does not hold, coverage what it claims to "
                + "hold. With on, the "
            + "states of that day, of which there may be several. Either at or on is needed. Every answer repeats the coordinates it "
                + "was given under.",
        Parameters = FacilityRoute.Parameters(
            new("at", "The moment of the facts: a date-time in Copenhagen. Where the hour comes twice, with its offset.",
                "2021-11-12T06:00")
            { Form = Form.Time },
            new("on", "A day; instead of at.", "2021-11-12") { Form = Form.Date },
            LanguageQuery.Parameter),
        Answers = FacilityRoute.Answers("The state, or with on the states of the day", "rules", typeof(RulesResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var (at, on) = (asked.Text("at"), asked.Text("on"));
        if (at is null && on is null)
            asked.Refuse(new(ProblemType.MissingParameter, "Either 'at', a moment, or 'on', a day, is needed.") { Parameter = "at" });
        if (at is not null && on is not null)
            asked.Refuse(new(ProblemType.ConflictingParameters, "Either 'at' or 'on' is asked, not both.") { Parameter = "on" });
        var time = on is null ? asked.Moment("at") : asked.Day("on");
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var matter = register.Book.About(context.Facility(), under, context.RequestAborted);
        var phrases = register.Book.Phrases(language, under);
        await (on is null ? AnswerAt(context, matter, time, under, phrases) : AnswerOn(context, matter, time, under, phrases));
    }

    private static Task AnswerAt(HttpContext context, Matter matter, LegalTime at, Coordinates under, Phrases phrases) =>
        JsonResponse.Write(context, (State: UnchangedPeriod.Around(matter, at), matter, at, under, phrases), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteStateMembers(answer.State, answer.at);
            json.WriteReservations(ReservationsOf.State(answer.matter, answer.State, answer.at), answer.phrases);
            json.WriteCoverage(answer.matter.CoverageAt(answer.State.Facility, answer.at));
            json.WriteCoordinates(answer.at, answer.under);
            json.WriteEndObject();
        });

    private static Task AnswerOn(HttpContext context, Matter matter, LegalTime on, Coordinates under, Phrases phrases)
    {
        var day = new Period(on, LegalCalendar.NextMidnight(on));
        var states = Timeline.Of(matter, day);
        return JsonResponse.Write(context, (states, matter, day, on, under, phrases), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteStates(answer.states);
            json.WriteReservations(ReservationsOf.States(answer.matter, answer.states), answer.phrases);
            json.WriteCoverage(CoverageWithin.Of(answer.matter, answer.day));
            json.WriteStartObject("coordinates"u8);
            json.WriteTime("on"u8, answer.on);
            json.WriteCoordinateMembers(answer.under);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }
}

[Description("With at, the state then; with on, the states of that day.")]
internal sealed record RulesResponse(
    [property: JsonIgnore(Condition = WhenWritingNull), AlsoNull, Description("With at: since when nothing of it changed.")]
    LegalTime? From,
    [property: JsonIgnore(Condition = WhenWritingNull), AlsoNull] LegalTime? Until,
    [property: JsonIgnore(Condition = WhenWritingNull)] FacilityState? Facility,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("The highest rank first, then by ref.")]
    IReadOnlyList<RuleShape>? Rules,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<PendingShape>? Pending,
    [property: JsonIgnore(Condition = WhenWritingNull)] IReadOnlyList<GapShape>? Gaps,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("With on, in the order of time.")]
    IReadOnlyList<StateShape>? States,
    IReadOnlyList<Reserved> Reservations,
    IReadOnlyList<CoverageDeclared> Coverage,
    MomentOrDayShape Coordinates);
