using Regulations.Host.Http.Questions;
using Regulations.Host.Registers;

namespace Regulations.Host.Http.Statements;

/// <summary>The statements that would be answered differently now.</summary>
internal static class OvertakenRoute
{
    private const int UsualLimit = 100;
    private const int MostAtOnce = 1_000;

    public static Operation Operation { get; } = new("GET", StatementsRoute.Path + "/overtaken", "overtakenStatements", "The statements later entries have overtaken")
    {
        Group = "Statements",
        Description = "A statement is overtaken when its question, asked with everything known at the head, is answered differently than it was, so asked, when the statement was issued. "
            + "Each comes with the entry that did it, the answer then and now side by side, and the differences with their causes; by the entry that did it, then by number. "
            + "One that a later entry answers as before again is no longer listed.",
        Parameters =
        [
            FacilityRoute.Register,
            new("after", "The position after which to begin: only statements overtaken by a later entry.", "0"),
            new("limit", $"How many at most, up to {MostAtOnce}. Absent: {UsualLimit}.", "100"),
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The overtaken statements", Examples.Of("overtaken")),
            Answer.Refused(ProblemType.UnreadableParameter, "'x' is no whole number from 1 to 1000.", ",\n  \"parameter\": \"limit\""),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task List(HttpContext context, OpenRegister register)
    {
        var asked = Asked.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        await register.Overtaken.CatchUp(context.RequestAborted);
        var head = register.Book.Head;
        var overtaken = register.Overtaken.Statements.All.Where(o => o.By > after && o.By <= head).Take(limit).ToList();
        await JsonResponse.Write(context, (overtaken, register.Book, head), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteNumber("head"u8, answer.head);
            json.WriteStartArray("overtaken"u8);
            foreach (var each in answer.overtaken)
            {
                json.WriteStartObject();
                json.WriteOvertakenMembers(each, answer.Book, answer.head);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
