using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Statements;
using Regulations.Host.Statements.Documents;

namespace Regulations.Host.Pages.Statements;

/// <summary>A statement as it was issued, and what has overtaken it since.</summary>
internal sealed class StatementModel : RegisterPage
{
    protected override IReadOnlyList<string> Takes => [Least];

    public string Number { get; private set; } = string.Empty;

    /// <summary>Null where it was taken in from an export and is none that a register wrote.</summary>
    public Document? Document { get; private set; }

    /// <summary>Null where the question is answered as it was.</summary>
    public OvertakenShown? Overtaken { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        Number = (string)RouteData.Values["nr"]!;
        if (await StatementArchive.Find(Register, Number, Cancellation) is not { } content)
            return await Instead(new(ProblemType.UnknownStatement, $"The register has not issued '{Number}'.") { Parameter = Number });
        Document = Read(content);
        await Register.Overtaken.CatchUp(Cancellation);
        if (StatementNumber.TryRead(Number, out var number) && Register.Overtaken.Statements.Find(number) is { } overtaken)
            Overtaken = await OvertakenShown.Of(this, overtaken, Cancellation);
        return Page();
    }

    /// <summary>The document in another form, the same bytes for ever.</summary>
    public string As(string format) => $"/registers/{Register.Name}/statements/{Number}?format={format}&language={Reader.Tag}";

    private Document? Read(string content)
    {
        try
        {
            return DocumentText.Read(StatementArchive.TextOf(content, Reader.Tag));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
