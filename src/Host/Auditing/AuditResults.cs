using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>Gives what an audit found: decision by decision, streamed, or counted.</summary>
internal sealed class AuditResults(OpenRegisters registers, AuditRoutes audits)
{
    public async Task Stream(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var format = asked.Text("format") ?? (CsvResponse.IsWanted(context) ? "csv" : "jsonl");
        if (format is not ("jsonl" or "csv")) asked.Unreadable("format", $"'{format}' is neither jsonl nor csv.");
        var language = LanguageQuery.Read(context.Request.Query, asked);
        if (await Done(context, register, asked) is not { } audit) return;
        var results = registers.AuditsOf(register).Results(audit, context.RequestAborted);
        await (format == "csv" ? WriteCsv(context, new(audit.Form.Columns, language, CsvHeadings.AreDanish(context.Request.Query)), results)
            : WriteJson(context, results, language));
    }

    public async Task Summarise(HttpContext context, OpenRegister register)
    {
        if (await Done(context, register, QueryReader.In(context.Request.Query)) is not { } audit) return;
        var counts = await registers.AuditsOf(register).Counts(audit, context.RequestAborted);
        await JsonResponse.Write(context, AuditSummaryResponse.Of(audit, counts));
    }

    private static async Task WriteCsv(HttpContext context, ResultCsv csv, IAsyncEnumerable<byte[]> results)
    {
        context.Response.ContentType = CsvResponse.Type;
        await using var table = new CsvTable(context.Response.Body);
        await table.Line(csv.Columns, context.RequestAborted);
        await foreach (var chunk in results)
            foreach (var line in csv.Lines(chunk)) await table.Line(line, context.RequestAborted);
    }

    private static async Task WriteJson(HttpContext context, IAsyncEnumerable<byte[]> results, Language language)
    {
        context.Response.ContentType = "application/x-ndjson";
        await foreach (var chunk in results)
            await context.Response.BodyWriter.WriteAsync(ResultLines.In(language, chunk), context.RequestAborted);
    }

    /// <returns>Null where there is no audit, or it has not finished and no part of it is asked for; the problem has then been
    /// answered.</returns>
    private async Task<StoredAudit?> Done(HttpContext context, OpenRegister register, QueryReader asked)
    {
        var partial = asked.Switch("partial");
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return null;
        }

        if (await audits.Find(context, register) is not { } audit) return null;
        if (partial || audit.State == AuditState.Finished) return audit;
        var detail = $"Audit {audit.Id} is {audit.State.ToString().ToLowerInvariant()}: {audit.Done} of {audit.Decisions} decisions "
            + "are done.";
        await Problems.Write(context, new(ProblemType.AuditNotEnded, detail));
        return null;
    }
}
