using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regulations.Domain.Entries;
using Regulations.Host.Messages;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Facilities;
using Regulations.Host.Recording;
using Regulations.Host.Statements;
using Regulations.Host.Statements.Documents;
using Regulations.Projections.Words;

namespace Regulations.Host.Pages.Statements;

/// <summary>Shows an answer as the document it would be, and has it issued.</summary>
internal sealed class NewStatementModel(Outbox outbox) : MomentPage
{
    private const int LongestName = 200;

    public override string Name => "udtalelser/ny";

    public override string Id => Query.Text("tilbud") ?? string.Empty;

    /// <summary>Of a verdict; null: the rules are asked for.</summary>
    public string? Activity { get; private set; }

    public IReadOnlyDictionary<string, FactValue> Facts { get; private set; } = new Dictionary<string, FactValue>();

    /// <summary>As it would be; null where what was asked does not fit.</summary>
    public Document? Preview { get; private set; }

    /// <summary>Whom it is issued to, as written.</summary>
    public string? To { get; private set; }

    /// <summary>The number of their case, as written.</summary>
    public string? Case { get; private set; }

    protected override Link Self => Reader.To(Name).With("tilbud", Id);

    protected override IReadOnlyList<string> Takes => [.. base.Takes, "tilbud", "aktivitet", FactsWritten.Prefix + "."];

    protected override IEnumerable<(string Name, string? Value)> Own =>
        [.. base.Own, ("aktivitet", Activity), .. FactsWritten.Asked(Facts)];

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        if (Answered() is { } answer) Preview = Draft(answer, new(null, null, null));
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Ask() is { } instead) return instead;
        var form = await Request.ReadFormAsync(Cancellation);
        (To, Case) = (Named(form, "udstedttil"), Named(form, "sagsnummer"));
        if (Answered() is not { } answer || Query.Faults.Count > 0) return Again();
        var statement = new StatementToIssue(answer, new(null, To, Case), Settings.Clock);
        var outcome = await outbox.Invoke<WriteOutcome>(new RecordStatement(Register, statement, RecordedBy), Cancellation);
        if (outcome is WriteOutcome.Accepted) return Redirect(
            Reader.To("udtalelser", statement.Number).With(Least, $"{Register.Book.Head}").ToString());
        Query.Fault("udstedttil", StatementLabels.Refused);
        return Again();
    }

    protected override void ReadOwn()
    {
        base.ReadOwn();
        Activity = Query.Text("aktivitet");
        Facts = FactsWritten.Read(Query, Register.Book.Words.At(Register.Book.Head));
    }

    private PageResult Again()
    {
        if (Answered() is { } answer) Preview = Draft(answer, new(null, null, null));
        return WithFaults();
    }

    private StatementAnswer? Answered()
    {
        var words = WordsRead.Of(Register.Book.Words, Under, Activity, Facts);
        if (words.Undefined.Count > 0) Query.Fault("aktivitet", MayItLabels.Undefined);
        if (Query.Faults.Any(f => f.Field != "udstedttil")) return null;
        var answer = StatementAnswer.To(
            new(Id, At, words.Activity, words.Facts, Under) { UnknownWords = words.Unknown }, Register.Book, out var unfit);
        if (unfit is not null) Query.Fault("aktivitet", MayItLabels.Undefined);
        return answer;
    }

    /// <remarks>The number is the next one now; another may be issued before this one is.</remarks>
    private Document Draft(StatementAnswer answer, IssueRequest request) => DocumentOf.Of(answer, new(
        Register.Book.Statements.Next(Today.Year), Register.Name, Register.Title, request, Settings.Now, Register.Book.Head + 1),
            Reader.Language);

    private string? Named(IFormCollection form, string field)
    {
        var named = form[field].ToString().Trim();
        if (named.Length > LongestName) Query.Fault(field, StatementLabels.TooLong);
        return named.Length == 0 ? null : named;
    }
}
