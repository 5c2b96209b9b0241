using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regulations.Host.Http;
using Regulations.Host.Pages.Serving;
using Regulations.Host.Registers;

namespace Regulations.Host.Pages.Reading;

/// <summary>A page about the register its address names.</summary>
internal abstract class RegisterPage : PageModel
{
    /// <summary>Who has recorded what a page does while nobody signs in.</summary>
    public const string RecordedBy = "page";

    /// <summary>The position that the page must at least be given from; no coordinate, and not repeated.</summary>
    protected const string Least = "mindst";

    private static readonly ProblemType NoRegister = new(
        "no-register", StatusCodes.Status404NotFound, "There is no register yet", "PUT /registers/{register} makes one.");

    private Reader? _reader;
    private PageQuery? _query;

    public Reader Reader => _reader ??= HttpContext.RequestServices.GetRequiredService<Reader>();

    public PageQuery Query => _query ??= new(Request.Query, Reader.Language);

    public OpenRegister Register => Reader.Register!;

    protected HostSettings Settings => HttpContext.RequestServices.GetRequiredService<HostSettings>();

    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <summary>The Danish names of the parameters the page takes; one that ends with a dot begins the names of many.</summary>
    protected virtual IReadOnlyList<string> Takes => [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        PageHeaders.Write(Response);
        if (await Problem(context) is not { } problem)
        {
            await base.OnPageHandlerExecutionAsync(context, next);
            return;
        }

        await ErrorPages.Write(HttpContext, problem);
        context.Result = new EmptyResult();
    }

    /// <summary>The address of the register's answer for programs.</summary>
    /// <param name="path">Within the register, escaped.</param>
    /// <param name="parameters">Those without a value are left out.</param>
    protected string ForPrograms(string path, params IEnumerable<(string Name, string? Value)> parameters)
    {
        var given = parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}");
        return $"/registers/{Register.Name}/{path}?{string.Join('&', given)}";
    }

    /// <summary>The page that tells of a problem, instead of this one.</summary>
    protected async Task<IActionResult> Instead(Problem problem)
    {
        await ErrorPages.Write(HttpContext, problem);
        return new EmptyResult();
    }

    /// <summary>The page again, with what is wrong with its form.</summary>
    protected PageResult WithFaults()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<Problem?> Problem(PageHandlerExecutingContext context)
    {
        var registers = HttpContext.RequestServices.GetRequiredService<OpenRegisters>();
        if (!registers.Ready.IsCompletedSuccessfully) return new(ProblemType.Starting, "The registers are being read.");
        var name = context.RouteData.Values["register"] as string ?? Settings.StartRegister;
        var register = name is null ? StartRegister.Of(registers) : await registers.Find(name, Cancellation);
        if (register is null && name is null) return new(NoRegister, "There is no register yet.");
        if (register is null) return new(ProblemType.UnknownRegister, $"There is no register '{name}'.") { Parameter = name };
        if (register.Fault is not null) return new(ProblemType.UnreadableLog, $"The log of '{name}' cannot be read.");
        Reader.Reads(ErrorPages.LanguageOf(HttpContext), register);
        return Query.Unknown(Takes) is { } unknown
            ? new(ProblemType.UnknownParameter, $"The page does not take '{unknown}'.") { Parameter = unknown } : await NotReached();
    }

    /// <summary>What somebody was led here to see may have been recorded by another host.</summary>
    private async Task<Problem?> NotReached()
    {
        if (Query.Number(Least, 0, int.MaxValue) is not { } least
            || await Register.Reaches(least, Settings.LongestWait, Cancellation)) return null;
        return new(ProblemType.PositionNotReached, $"The register stands at {Register.Book.Head} here, and was asked for {least}.");
    }
}
