using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Statements;
using Regulations.Projections.Statements;

namespace Regulations.Host.Pages.Statements;

/// <summary>A statement that would be answered differently now, with both answers side by side.</summary>
/// <param name="Statement">Whose question it is.</param>
/// <param name="Facility">As readers call it.</param>
/// <param name="Stated">What the document says.</param>
/// <param name="Then">The answer with everything known when it was issued.</param>
/// <param name="Now">The same today.</param>
internal sealed record OvertakenShown(
    Overtaken Statement, string Facility, IReadOnlyList<string> Stated, IReadOnlyList<string> Then, IReadOnlyList<string> Now)
{
    public static async Task<OvertakenShown> Of(RegisterPage page, Overtaken overtaken, CancellationToken cancellation)
    {
        var (book, reader) = (page.Register.Book, page.Reader);
        var statement = overtaken.Statement;
        var stated = await StatedAnswer.Of(page.Register, statement, cancellation);
        var then = AnsweredAnew.From(book, statement, statement.Position - 1);
        var now = AnsweredAnew.From(book, statement, book.Head);
        var (namesThen, namesNow) = (reader.Names(then.Under, statement.Facility), reader.Names(now.Under, statement.Facility));
        return new(overtaken, namesNow.Name(statement.Facility),
            Said(stated.Verdict, null, stated.Rules, namesThen, reader),
            Said(then.Word, then.Reason, then.Rules, namesThen, reader),
            Said(now.Word, now.Reason, now.Rules, namesNow, reader));
    }

    private static IReadOnlyList<string> Said(
        string? verdict, string? reason, IReadOnlyList<string> rules, ReadersNames names, Reader reader)
    {
        if (verdict is not null) return [Words.Line(Wording.AtStart(ContractWord.SaidOfVerdict(verdict, reader.Wording)))];
        if (reason is not null) return [Words.Line(reason)];
        return rules.Count == 0 ? [reader.Say(ListHeadings.NoRule)] : [.. rules.Select(names.Name)];
    }
}
