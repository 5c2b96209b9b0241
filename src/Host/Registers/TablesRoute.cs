using System.ComponentModel;
using NodaTime;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Registers;

/// <summary>Whether the tables of a register that reports are made from are kept, and how far they are.</summary>
internal static class TablesRoute
{
    private const string Path = "/registers/{register}/tables";

    private const string Kept = """
        { "register": "dk", "kept": true, "since": "2026-11-02T08:30:00Z", "position": 137, "head": 137, "facilitiesBehind": 0 }
        """;

    private const string NotKept = """
        { "register": "dk", "kept": false, "since": null, "position": null, "head": 137, "facilitiesBehind": null }
        """;

    private static readonly IReadOnlyList<Answer> Refusals =
    [
        Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        Answer.Refused(ProblemType.LogUnavailable, "The database cannot be reached at present."),
    ];

    public static Operation Showing { get; } = new("GET", Path, "tables", "How far the tables for SQL are")
    {
        Group = "Registers",
        Description = "Whether the tables rules_in_force and facility_facts are kept, which supervisors' reports are made from over SQL, "
            + "since when, and how far they are: all their rows are as of position at least. facilitiesBehind counts the facilities "
            + "that wait for later entries to be worked in; head is the position of the last entry.",
        Parameters = [Routing.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", Kept) { Of = typeof(TablesResponse) }, .. Refusals],
    };

    public static Operation Keeping { get; } = new("PUT", Path, "keepTables", "Have the tables for SQL kept")
    {
        Group = "Registers",
        Description = "From now on one of the hosts keeps the tables, filled from the beginning of the log. Where they are kept already, "
            + "nothing changes. To have them filled anew, end them and have them kept again.",
        Parameters = [Routing.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", Kept) { Of = typeof(TablesResponse) }, .. Refusals],
    };

    public static Operation Ending { get; } = new("DELETE", Path, "endTables", "End the tables for SQL")
    {
        Group = "Registers",
        Description = "They are emptied at once, so that nobody reads what is kept no longer.",
        Parameters = [Routing.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", NotKept) { Of = typeof(TablesResponse) }, .. Refusals],
    };

    public static async Task Show(HttpContext context, OpenRegister register)
    {
        var state = await register.Tables.Find(context.RequestAborted);
        await JsonResponse.Write(context, new TablesResponse(
            register.Name, state is not null, state?.Since, state?.Position, register.Book.Head, state?.FacilitiesBehind));
    }

    public static async Task Keep(HttpContext context, OpenRegister register)
    {
        await register.Tables.Keep(context.RequestAborted);
        await Show(context, register);
    }

    public static async Task End(HttpContext context, OpenRegister register)
    {
        await register.Tables.End(context.RequestAborted);
        await Show(context, register);
    }
}

[Description("Whether the tables for SQL are kept, since when, and how far they are.")]
internal sealed record TablesResponse(
    string Register,
    bool Kept,
    Instant? Since,
    [property: Description("All their rows are as of here at least.")] long? Position,
    long Head,
    [property: Description("How many wait for later entries to be worked in.")] long? FacilitiesBehind);
