using System.ComponentModel;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>The statements that would be answered differently now.</summary>
internal static class ListOvertaken
{
    private const int UsualLimit = 100;
    private const int MostAtOnce = 1_000;

    public static Operation Operation { get; } = new("GET", IssueStatement.Path + "/overtaken", "overtakenStatements",
        "The statements later entries have overtaken")
    {
        Group = "Statements",
        Description = "A statement is overtaken when its question, asked with everything known at the head, is answered differently "
            + "than it was, so asked, when the statement was issued. "
            + "by is the entry that did it: the last one that changed the answer and whose change still stands; first, where it is "
                + "another, the one since which the answer differs. "
            + "Each comes with three answers: stated is what the document says, under the coordinates it was asked under; issued is "
                + "its question asked with "
            + "everything known of the register it was issued upon, which may be another answer; now is the same asked at the head. "
                + "What is compared is issued and now; the differences between "
            + "them come with their causes, and where their reservations differ, both show theirs, in the language asked. An answer "
                + "without a verdict on what was asked has a reason. In the order of the entry that did it, then by number. "
            + "One that a later entry answers as before again is no longer listed.",
        Parameters =
        [
            Routing.Register,
            new("after", "The position after which to begin: only statements overtaken by a later entry.", "0") { Form = Form.Number(0) },
            new("limit", $"How many at most, up to {MostAtOnce}. Absent: {UsualLimit}.", "100") { Form = Form.Number(1, MostAtOnce) },
            AtLeast.Parameter,
            LanguageQuery.Parameter,
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The overtaken statements", Examples.Of("overtaken")) { Of = typeof(OvertakenStatementsResponse) },
            Answer.Refused(ProblemType.UnreadableParameter, "'x' is no whole number from 1 to 1000.", ",\n  \"parameter\": \"limit\""),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task List(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var after = asked.Number("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(asked.Number("limit", 1, MostAtOnce) ?? UsualLimit);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        await AtLeast.Wait(asked, register, context.RequestServices.GetRequiredService<HostSettings>(), context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        await register.Overtaken.CatchUp(context.RequestAborted);
        var head = register.Book.Head;
        var overtaken = register.Overtaken.Statements.All.Where(o => o.By > after && o.By <= head).Take(limit).ToList();
        var listed = new List<OvertakenShape>();
        foreach (var each in overtaken)
        {
            var stated = await StatedAnswer.Of(register, each.Statement, context.RequestAborted);
            listed.Add(OvertakenShape.Of(each, stated, register.Book, head, language));
        }

        await JsonResponse.Write(context, new OvertakenStatementsResponse(head, listed));
    }
}

internal sealed record OvertakenStatementsResponse(
    long Head, [property: Description("In the order of the entry that did it, then by number.")] IReadOnlyList<OvertakenShape> Overtaken);
