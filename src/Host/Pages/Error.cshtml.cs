using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Pages.Serving;
using Regulations.Host.Registers;

namespace Regulations.Host.Pages;

/// <summary>Why there is no page, and what to do. Others are answered with it; asked for itself it is not there.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(Reader reader, OpenRegisters registers) : PageModel
{
    public Label Heading { get; private set; } = ErrorLabels.NotFound;

    public Label Meaning { get; private set; } = ErrorLabels.NothingHere;

    /// <summary>The name or parameter at fault.</summary>
    public string? About { get; private set; }

    /// <summary>What may have been meant, with its address.</summary>
    public IReadOnlyList<(string Name, string Address)> Nearest { get; private set; } = [];

    public void OnGet()
    {
        PageHeaders.Write(Response);
        Response.Headers.CacheControl = "no-store";
        var problem = ErrorPages.Of(HttpContext) ?? new(ProblemType.UnknownRoute, "No route leads here.");
        reader.Reads(ErrorPages.LanguageOf(HttpContext), reader.Register ?? Only());
        Response.StatusCode = StatusOf(problem.Type);
        (Heading, Meaning) = ErrorLabels.Of(problem.Type.Slug, Response.StatusCode);
        About = problem.Parameter;
        if (problem.Type == ProblemType.UnknownRegister)
            Nearest = [.. registers.All.Select(r => (r.Title, Addresses.Link.To(reader.Language, r.Name, string.Empty).ToString()))];
        else if (problem.Nearest is { } nearest && reader.Register is not null)
            Nearest = [.. nearest.Select(
                n => (reader.Names(Domain.Coordinates.At(reader.Register.Book.Head)).Name(n), reader.To("tilbud", n).ToString()))];
    }

    private OpenRegister? Only() => registers.Ready.IsCompletedSuccessfully ? StartRegister.Of(registers) : null;

    /// <summary>To a person an address that cannot be answered is one to mend, and what is not there is not there.</summary>
    private static int StatusOf(ProblemType type) =>
        type == ProblemType.UnknownFacility ? StatusCodes.Status404NotFound
        : type.Status == StatusCodes.Status400BadRequest && type != ProblemType.UnreadableBody ? StatusCodes.Status422UnprocessableEntity
        : type.Status;
}
