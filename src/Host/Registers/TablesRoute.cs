using System.Text.Json;
using NodaTime.Text;
using Regulations.EventStore.Tables;
using Regulations.Host.Asking;
using Regulations.Host.Http;

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
        Parameters = [FacilityRoute.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", Kept), .. Refusals],
    };

    public static Operation Keeping { get; } = new("PUT", Path, "keepTables", "Have the tables for SQL kept")
    {
        Group = "Registers",
        Description = "From now on one of the hosts keeps the tables, filled from the beginning of the log. Where they are kept already, "
            + "nothing changes. To have them filled anew, end them and have them kept again.",
        Parameters = [FacilityRoute.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", Kept), .. Refusals],
    };

    public static Operation Ending { get; } = new("DELETE", Path, "endTables", "End the tables for SQL")
    {
        Group = "Registers",
        Description = "They are emptied at once, so that nobody reads what is kept no longer.",
        Parameters = [FacilityRoute.Register],
        Answers = [new(StatusCodes.Status200OK, "Their state", NotKept), .. Refusals],
    };

    public static async Task Show(HttpContext context, OpenRegister register)
    {
        var state = await register.Tables.Find(context.RequestAborted);
        await JsonResponse.Write(context, (register, state), static (json, shown) => Write(json, shown.register, shown.state));
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

    private static void Write(Utf8JsonWriter json, OpenRegister register, TablesState? state)
    {
        json.WriteStartObject();
        json.WriteString("register"u8, register.Name);
        json.WriteBoolean("kept"u8, state is not null);
        json.WriteString("since"u8, state is null ? null : InstantPattern.ExtendedIso.Format(state.Since));
        WriteNumber(json, "position"u8, state?.Position);
        json.WriteNumber("head"u8, register.Book.Head);
        WriteNumber(json, "facilitiesBehind"u8, state?.FacilitiesBehind);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } told) json.WriteNumber(name, told);
        else json.WriteNull(name);
    }
}
