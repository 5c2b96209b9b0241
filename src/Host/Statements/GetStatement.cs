using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>Shows a statement as it was issued.</summary>
internal sealed class GetStatement(HostSettings settings)
{
    private static readonly Dictionary<string, string> FormatOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/plain"] = "text",
        ["application/pdf"] = "pdf",
        ["application/json"] = "json",
    };

    public static Operation Operation { get; } = new("GET", IssueStatement.Path + "/{number}", "statement", "A statement as it was issued")
    {
        Group = "Statements",
        Description = "The document, the same bytes for ever: as JSON, or in Danish or English as plain text or as a PDF with its "
            + "letters embedded. The Accept header chooses the form, or format does.",
        Parameters =
        [
            Routing.Register,
            new("number", "The statement's number.", "2026-000001") { IsInPath = true, IsRequired = true },
            new("format", "json, text or pdf. Absent: what the Accept header says, else json.",
                "text") { Form = Form.Words("json", "text", "pdf") },
            new("language", "da or en: the language of text and pdf and, in JSON, of the text of a reservation. Absent: da.",
                "en") { Form = Form.Words<Language>() },
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The document", Examples.Of("statement")) { Of = typeof(StatementResponse) },
            new(StatusCodes.Status200OK, "The document in words", "Udtalelse 2026-000001\nUdstedt af: Danmark (dk)\n…\n")
                { ContentType = "text/plain" },
            new(StatusCodes.Status200OK, "The document as a PDF") { ContentType = "application/pdf" },
            Answer.Refused(ProblemType.UnknownStatement, "The register has not issued '2026-000099'."),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public async Task Show(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var format = asked.Text("format") ?? Accepted(context.Request);
        var language = asked.Text("language") ?? "da";
        if (format is not ("json" or "text" or "pdf")) asked.Unreadable("format", $"'{format}' is none of json, text and pdf.");
        if (ExplanationQuery.LanguageOf(language) is null) asked.Unreadable("language", $"'{language}' is neither da nor en.");
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var number = (string)context.Request.RouteValues["number"]!;
        if (await StatementArchive.Find(register, number, context.RequestAborted) is { } content)
            await Write(context, register, number,
                content, format, language);
        else await Problems.Write(context, new(ProblemType.UnknownStatement, $"The register has not issued '{number}'."));
    }

    private async Task Write(HttpContext context, OpenRegister register, string number, string content, string format, string language)
    {
        context.Response.Headers.Vary = "Accept";
        switch (format)
        {
            case "json":
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(
                    StatementContent.In(IssuedDocuments.Languages[language], content), context.RequestAborted);
                break;
            case "text":
                context.Response.ContentType = "text/plain; charset=utf-8";
                await context.Response.WriteAsync(StatementArchive.TextOf(content, language), context.RequestAborted);
                break;
            case "pdf":
                context.Response.ContentType = "application/pdf";
                await context.Response.Body.WriteAsync(
                    await StatementArchive.Pdf(register, number, content, language, settings.Now, context.RequestAborted),
                    context.RequestAborted);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Accepted(HttpRequest request) =>
        request.GetTypedHeaders().Accept
            .OrderByDescending(a => a.Quality ?? 1)
            .Select(a => FormatOf.GetValueOrDefault(a.MediaType.ToString()))
            .FirstOrDefault(f => f is not null) ?? "json";
}
