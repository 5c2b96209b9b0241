using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.Messages;
using Regulations.Host.OpenApi;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>Issues an answer as a numbered document.</summary>
internal sealed class IssueStatement(HostSettings settings, Outbox outbox)
{
    public const string Path = "/registers/{register}/statements";

    private const int LongestName = 200;
    private const int MostNamed = 5;

    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<StatementRequest>();

    public static Operation Issuing { get; } = new("POST", Path, "issueStatement", "Have an answer issued as a numbered document")
    {
        Group = "Statements",
        Description = "Asks for the rules of a facility at a moment or, with activity and facts, for a verdict, and records the "
            + "answer as a statement: numbered within its year without gaps, and "
            + "fetched by its number for ever as it was. The document holds the question, the four coordinates, the state and the "
                + "verdict with all that was weighed, sources, gaps, the "
            + "entries relied on, and the version of the engine. Its PDFs, Danish and English, are made and kept with it; the entry "
                + "holds their SHA-256. The header X-Recorded-By says who has it issued.",
        Parameters = [Routing.Register, LanguageQuery.Parameter],
        Headers = [RecordedBy.Parameter],
        Body = new("application/json", "facility, at (a date-time), activity and facts for a verdict, and known, recorded, decided "
            + "and atLeast where wanted; issuedTo and case say whom it is issued to and the number of their case.",
            """{ "facility": "eks-greve-botilbud", "at": "2020-04-06T12:00", "activity": "visit.indoors","""
                + """ "facts": { "relation": "friend" }, "issuedTo": "Ankestyrelsen", "case": "20-12345" }""")
        { Of = typeof(StatementRequest) },
        Answers =
        [
            new(StatusCodes.Status201Created, "The document", Examples.Of("statement")) { Of = typeof(StatementResponse) },
            .. FactsQuery.Refusals,
            WordsQuery.Refusal,
            OpenApi.Answer.Refused(
                ProblemType.UnknownFacility, "'eks-greve' was never registered. Is 'eks-greve-botilbud' meant?",
                ",\n  \"parameter\": \"facility\",\n  \"nearest\": [\"eks-greve-botilbud\"]"),
            OpenApi.Answer.Refused(ProblemType.EntriesRefused, "The statement would hold what the register does not take in."),
            .. FacilityRoute.Refusals,
        ],
    };

    public async Task Issue(HttpContext context, OpenRegister register)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, Members);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var question = await Read(asked, body.RootElement, register, context.RequestAborted);
        var recordedBy = RecordedBy.Of(context, asked);
        var request = new IssueRequest(recordedBy == RecordedBy.Nobody ? null : recordedBy, Named(asked, "issuedTo"), Named(asked, "case"));
        var answer = asked.Problem is null ? Answered(question, register, asked) : null;
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var statement = new StatementToIssue(answer!, request, settings.Clock);
        var issuing = new RecordStatement(register, statement, recordedBy);
        await Write(context, register, language, statement, await outbox.Invoke<WriteOutcome>(issuing, context.RequestAborted));
    }

    /// <summary>Null where absent or blank.</summary>
    private static string? Named(QueryReader asked, string member)
    {
        var named = asked.Text(member)?.Trim();
        if (named is { Length: > LongestName }) asked.Unreadable(member, $"'{member}' is at most {LongestName} characters long.");
        return string.IsNullOrEmpty(named) ? null : named;
    }

    private async Task<StatementQuestion> Read(QueryReader asked, JsonElement body, OpenRegister register, CancellationToken cancellation)
    {
        var facility = asked.Needed("facility");
        if (!register.Book.WasRegistered(facility)) asked.Refuse(NeverRegistered(facility, register.Book));
        var at = asked.Moment("at");
        var activity = asked.Text("activity");
        var facts = FactsQuery.Read(asked, body);
        if (activity is null && facts.Count > 0)
            asked.Refuse(new(ProblemType.MissingParameter, "'facts' belong to a verdict, which needs 'activity'.")
            { Parameter = "activity" });
        var under = await CoordinatesQuery.Read(asked, register, settings, cancellation);
        var words = WordsQuery.Read(asked, register.Book, under, activity, facts);
        return new(facility, at, words.Activity, words.Facts, under) { UnknownWords = words.Unknown };
    }

    private static Problem NeverRegistered(string facility, RegisterBook book)
    {
        List<string> nearest = [.. FacilitySearch.For(facility, book).Found.Select(f => f.Id).Take(MostNamed)];
        var meant = nearest.Count == 0 ? string.Empty : $" Is {string.Join(" or ", nearest.Select(n => $"'{n}'"))} meant?";
        return new(ProblemType.UnknownFacility, $"'{facility}' was never registered.{meant}") { Parameter = "facility", Nearest = nearest };
    }

    private static StatementAnswer? Answered(StatementQuestion question, OpenRegister register, QueryReader asked)
    {
        var answer = StatementAnswer.To(question, register.Book, out var unfit);
        if (unfit is not null) asked.Refuse(FactsQuery.Problem(unfit));
        return answer;
    }

    private static Task Write(
        HttpContext context, OpenRegister register, Language language, StatementToIssue statement, WriteOutcome outcome)
    {
        switch (outcome)
        {
            case WriteOutcome.Accepted:
                context.Response.StatusCode = StatusCodes.Status201Created;
                context.Response.Headers.Location = $"/registers/{register.Name}/statements/{statement.Number}";
                context.Response.ContentType = "application/json";
                return context.Response.WriteAsync(StatementContent.In(language, statement.Content), context.RequestAborted);
            case WriteOutcome.Refused refused:
                return Problems.Write(context, new(ProblemType.EntriesRefused,
                    "The statement would hold what the register does not take in.")
                { Errors = refused.Refusals });
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

internal sealed record StatementRequest(
    string Facility,
    [property: Description("The moment of the facts, with its time of day."), JsonConverter(typeof(MinuteConverter))] LegalTime At,
    [property: Description("Of a verdict; absent: the rules are asked for.")] string? Activity,
    [property: Description("Of a verdict: each a text, a number, or true or false.")] IReadOnlyDictionary<string, FactValue>? Facts,
    WrittenTime? Known,
    PositionOrInstant? Recorded,
    WrittenTime? Decided,
    long? AtLeast,
    [property: Description("Whom it is issued to.")] string? IssuedTo,
    [property: Description("The number of their case.")] string? Case);
