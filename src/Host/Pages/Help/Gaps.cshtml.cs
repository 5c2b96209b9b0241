using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Help;

/// <summary>What the register knows that it does not hold, and what it claims to hold.</summary>
internal sealed class GapsModel : RegisterPage
{
    public IReadOnlyList<GapDeclared> Gaps { get; private set; } = [];

    public IReadOnlyList<CoverageDeclared> Coverage { get; private set; } = [];

    public IActionResult OnGet()
    {
        var now = Coordinates.At(Register.Book.Head);
        Gaps = Register.Book.Gaps(now);
        Coverage = [.. Register.Book.Coverage(now).Select(c => c.Body)];
        return Page();
    }

    public string Over(LegalTime from, LegalTime? until) => Reader.Wording.Over(new(from, until ?? LegalTime.Never));

    public string Activities(IReadOnlyList<string>? activities) =>
        activities is null ? string.Empty
            : string.Join(", ", activities.Select(a => Domain.Explaining.Wording.Within(Reader.Wording.Activity(a), a)));

    public string? Kinds(Scope? scope) => scope?.Kinds is { } kinds ? string.Join("; ", kinds.Select(Reader.Wording.FacilityKind)) : null;
}
