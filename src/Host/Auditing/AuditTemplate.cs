using Regulations.Host.Asking;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Http;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>An empty list to fill in.</summary>
internal static class AuditTemplate
{
    /// <summary>The columns of an empty list.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["case", "facility", "at", "decided", "activity", "fact.relation",
        "outcome", "remarks"];

    /// <summary>The same in Danish, by which lists may call them too.</summary>
    private static readonly IReadOnlyList<string> DanishColumns =
    [
        .. ListColumns.Needed.Except([ListColumns.Outcome]).Select(ListNames.InDanish), ListNames.DanishFact + "relation",
        ListNames.InDanish(ListColumns.Outcome), "bemærkninger",
    ];

    public static async Task Write(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        LanguageQuery.Read(context.Request.Query, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        context.Response.Headers.ContentDisposition = "attachment; filename=\"audit.csv\"";
        await CsvResponse.Write(context, [CsvHeadings.AreDanish(context.Request.Query) ? DanishColumns : Columns]);
    }
}
