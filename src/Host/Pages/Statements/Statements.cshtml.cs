using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Host.Asking;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Statements;

/// <summary>The statements a register has issued, the last first; or those that later entries have overtaken.</summary>
internal sealed class StatementsModel : RegisterPage
{
    private const int OnAPage = 50;

    protected override IReadOnlyList<string> Takes => ["side", "status"];

    public bool OnlyOvertaken { get; private set; }

    public IReadOnlyList<IssuedStatement> Shown { get; private set; } = [];

    public IReadOnlyDictionary<StatementNumber, OvertakenShown> Overtaken { get; private set; } = new Dictionary<StatementNumber,
        OvertakenShown>();

    public Paging Paging { get; private set; } = Paging.None;

    public ReadersNames Names { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        OnlyOvertaken = Query.Text("status") == "overhalet";
        await Register.Overtaken.CatchUp(Cancellation);
        var overtaken = Register.Overtaken.Statements.All.ToDictionary(o => o.Statement.Number);
        List<IssuedStatement> all = [.. Register.Book.Statements.All.Where(s => !OnlyOvertaken || overtaken.ContainsKey(s.Number))
            .OrderByDescending(s => s.Position)];
        var list = Reader.To("udtalelser").With("status", OnlyOvertaken ? "overhalet" : null);
        Paging = new(list, Query.Number("side", 1, int.MaxValue) ?? 1, OnAPage, all.Count);
        Shown = [.. Paging.Of(all)];
        Names = Reader.Names(Coordinates.At(Register.Book.Head), [.. Shown.Select(s => s.Facility).Distinct()]);
        var shown = new Dictionary<StatementNumber, OvertakenShown>();
        foreach (var statement in Shown)
            if (overtaken.TryGetValue(statement.Number, out var by)) shown[statement.Number] =
                await OvertakenShown.Of(this, by, Cancellation);
        Overtaken = shown;
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }
}
