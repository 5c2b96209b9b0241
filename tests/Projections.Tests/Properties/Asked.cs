using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Supervising;
using Regulations.Projections.Audits;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Projections.Tests.Properties;

/// <summary>One question of any kind under coordinates drawn at random, and its answer by a book in one text.</summary>
/// <param name="Facility">Which of those of the register.</param>
/// <param name="Place">Where in the log it is asked, in thousandths of its length: registers differ in theirs.</param>
public sealed record Asked(AskedKind Kind, int Facility, int Place, WrittenTime? Known, WrittenTime? Decided, WrittenTime At)
{
    private static readonly Dictionary<string, FactValue> Facts = new()
    {
        ["relation"] = new FactValue.Text("parent"),
        ["residentAge"] = new FactValue.Number(12)
    };

    public static Gen<Asked> Any { get; } =
        from kind in Gen.Elements(Enum.GetValues<AskedKind>())
        from facility in Gen.Choose(0, 2)
        from place in Gen.Choose(0, 1000)
        from known in Day
        from decided in Day
        from at in Moment
        select new Asked(kind, facility, place, known, decided, at);

    private static Gen<WrittenTime> Moment => Gen.Choose(0, 364)
        .Select(d => new WrittenTime(LegalCalendar.StartOf(LegalCalendar.DateOf(Drawn.Span.From).PlusDays(d)), HasTimeOfDay: false));

    private static Gen<WrittenTime?> Day => Gen.OneOf(Gen.Constant(default(WrittenTime?)), Moment.Select(m => (WrittenTime?)m));

    public string AnsweredBy(RegisterBook book)
    {
        var recorded = Math.Max(1, book.Head * Place / 1000);
        var under = new Coordinates(Known, recorded, Decided);
        var facility = book.Facilities.Order(StringComparer.Ordinal).ElementAtOrDefault(Facility) ?? "never-registered";
        return Kind switch
        {
            AskedKind.Timeline => BookAnswers.Shown(book.About(facility, under), Drawn.Span),
            AskedKind.Moment => StateInWords.Of(State.At(book.About(facility, under, At.Time), At.Time)),
            AskedKind.Verdict => Said(Verdict.Of(book.About(facility, under, At.Time), At.Time, "visit", Facts)),
            AskedKind.NoBasis => string.Join(' ', NoBasis.In(book.About(facility, under), Drawn.Span)),
            AskedKind.Audit => Said(new DecisionJudge(book, recorded)
                .Of(new(facility, At.Time, Decided ?? At, "visit", Facts, PastOutcome.Refused))),
            AskedKind.Comparison => Said(Compared(book, facility, new(At.Time, under), new(At.Time, Coordinates.At(book.Head)))),
            AskedKind.Portfolio => Said(new Portfolio(Selection.Everything, At.Time, under, ["visit"], Facts).In(book, default)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Domain.Comparing.Comparison Compared(RegisterBook book, string facility, Viewpoint first,
        Viewpoint second) =>
        Domain.Comparing.Comparison.Of(u => book.About(facility, u), book.Bearing(facility), first, second);

    private static string Said(Domain.Comparing.Comparison comparison) => string.Join('\n', comparison.Differences.Select(d =>
        $"{d.Item} {d.Change} {string.Join(' ', d.Aspects)} {string.Join(' ', d.Causes)}"));

    private static string Said(PortfolioAnswer answer) => string.Join('\n', ((PortfolioAnswer.Given)answer).Rows.Select(r =>
        $"{r.Facility.Id} {string.Join(' ', r.Rules.Select(i => i.Version))} {string.Join(' ', r.Pending.Select(p => p.Id))} "
            + $"{string.Join(' ', r.Verdicts.Select(Said))}"));

    private static string Said(AuditedAnswer answer) =>
        answer is AuditedAnswer.Given { Judgement: var judgement, Difference: var difference }
        ? $"{judgement.Class} {Said(judgement.Then.Verdict)}\n{Said(judgement.Bound.Verdict)}\n{difference}"
        : answer.ToString()!;

    private static string Said(VerdictAnswer answer) => answer is VerdictAnswer.Given given ? Said(given.Verdict) : answer.ToString()!;

    private static string Said(Verdict verdict) => string.Join('\n', verdict.Weighed
        .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Rule.Ref} {w.Rule.Version} {w.Index} {w.Rank} {w.Fate} {w.Why}"))
        .Prepend($"{verdict.Facility} {string.Join(' ', verdict.Outcomes)} {string.Join(' ', verdict.Missing)}"));
}

public enum AskedKind
{
    Timeline,
    Moment,
    Verdict,
    NoBasis,
    Audit,
    Comparison,
    Portfolio,
}
