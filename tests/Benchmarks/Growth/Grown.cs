using NodaTime;
using Regulations.Cli.Generating;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;
using Regulations.Projections.Search;

namespace Regulations.Benchmarks.Growth;

/// <summary>A register of any size, and a question about it.</summary>
/// <param name="Least">The size called n.</param>
/// <param name="CountsCompiling">Whether taking the entries in is part of the cost.</param>
internal sealed record Grown(string What, int Least, Func<int, IEnumerable<Entry>> Made, Action<RegisterBook> Ask,
    bool CountsCompiling = false)
{
    /// <summary>Asked before, and not part of the cost.</summary>
    public Action<RegisterBook>? Before { get; init; }

    private static readonly LegalTime Moment = LegalCalendar.StartOf(new(2021, 6, 1));
    private static readonly LegalTime First = LegalCalendar.StartOf(new(2000, 1, 1));

    public static IReadOnlyList<Grown> All { get; } =
    [
        new("a code of n articles and 2n clauses, rules", 3_750, n => LargeLaw.Code(1, n, 2 * n), Rules),
        new("2n clauses on a code of 1,000 articles, rules", 1_000, n => LargeLaw.Code(1, 1_000, 2 * n), Rules),
        new("the same, the status of one provision", 1_000, n => LargeLaw.Code(1, 1_000, 2 * n), OneProvision),
        new("a chain of n orders, taken in, rules", 2_500, n => LargeLaw.Chain(1, n), Rules, CountsCompiling: true),
        new("√n bans × √n exemptions, verdict", 250_000, n => Weighed((int)Math.Sqrt(n)), Weigh),
        new("n areas one within the other, rules", 2_500, Nested, Rules),
        new("n changes of one facility, taken in, rules", 5_000, Changes, Rules, CountsCompiling: true),
        new("n corrections of one facility, taken in, rules", 2_500, Corrections, Rules, CountsCompiling: true),
        new("n changes of one restriction, taken in, rules", 5_000, ChangedBan, Rules, CountsCompiling: true),
        new("n facilities, n/5 instruments, the first search", 5_000, Generated, Search("tilbud")),
        new("searched again: a word that fits all", 5_000, Generated, Search("tilbud")) { Before = Search("lov") },
        new("searched again: a name of two words", 5_000, Generated, Search("tilbud 77")) { Before = Search("lov") },
        new("searched again: a misspelt word", 5_000, Generated, Search("tilbbud")) { Before = Search("lov") },
        new("searched again: a citation", 5_000, Generated, Search("BEK 77")) { Before = Search("lov") },
        new("a code of n articles, searched again", 3_750, n => LargeLaw.Code(1, n, 0), Search("bestemmelse")) { Before = Search("lov") },
    ];

    private static IEnumerable<Entry> Generated(int count) => GeneratedRegister.Of(new(1, count, count / 5, 0));

    /// <summary>The first twenty hits.</summary>
    private static Action<RegisterBook> Search(string text) => book =>
        _ = BookSearch.For(text, book, Coordinates.At(book.Head), LegalTime.Never, []).Hits(0, 20).Count();

    private static void Rules(RegisterBook book) => _ = State.At(book.About("f1", Coordinates.At(book.Head), Moment), Moment);

    private static void OneProvision(RegisterBook book) =>
        _ = Status.Of(book.About("f1", Coordinates.At(book.Head), Moment), new("code", Address.Of("§ 1")), Moment);

    private static void Weigh(RegisterBook book) =>
        _ = Verdict.Of(book.About("f1", Coordinates.At(book.Head), Moment), Moment, "visit", new Dictionary<string, FactValue>());

    /// <summary>
    /// So many bans in restrictions, each supported by one act, and as many exemptions that each lift one under a condition
    /// nobody has told.
    /// </summary>
    private static IEnumerable<Entry> Weighed(int count)
    {
        foreach (var entry in Place()) yield return entry;
        yield return new InstrumentPublished
        {
            Id = "act-e", Instrument = "act", Kind = InstrumentKind.Act, Title = "Lov", Published = On(0),
            InForce = Commencement.OnDate(First),
            Provisions = [new() { Address = Address.Of("§ 1"), Text = "Ministeren kan.",
                Norms = [new() { Modality = Modality.Empower, Activity = "visit" }] }],
        };
        for (var i = 1; i <= count; i++)
        {
            yield return Ban($"r{i}", [new("act", Address.Of("§ 1"))]);
            yield return new DecisionIssued
            {
                Id = $"x{i}-1", Kind = DecisionKind.Exemption, Decision = $"x{i}", By = "Leder", Published = On(1),
                InForce = Commencement.OnDate(First), Basis = [],
                Scope = new() { Facilities = ["f1"] },
                Norms = [new() { Modality = Modality.Exempt, Activity = "visit", Lifts = [new Lifted.OfRestriction($"r{i}")],
                    When = [new Condition.Is("relation", new FactValue.Text("relative"))] }],
            };
        }
    }

    private static IEnumerable<Entry> Nested(int count)
    {
        for (var i = 1; i <= count; i++)
            yield return new AreaDefined
            {
                Id = $"a{i}", Area = $"a{i}", Kind = AreaKind.Region, Name = $"Område {i}", Within = i == 1
                ? null : $"a{i - 1}"
            };
        yield return new FacilityRegistered
        {
            Id = "f1-1", Facility = "f1", From = First, Name = "Tilbud 1", Kinds = ["sel-108"],
            Municipality = $"a{count}"
        };
        yield return Ban("r1", []) with { Scope = new() { Areas = ["a1"] } };
    }

    private static IEnumerable<Entry> Changes(int count) =>
        Place().Concat(Enumerable.Range(1, count).Select(i => new FacilityChanged
        {
            Id = $"f1-c{i}", Facility = "f1", From = Day(i),
            Attributes = new Dictionary<string, FactValue> { ["places"] = new FactValue.Number(i) },
        }));

    private static IEnumerable<Entry> Corrections(int count)
    {
        var changes = Changes(count).ToList();
        var corrected = changes.OfType<FacilityChanged>()
            .Select(c => new EntryCorrected { Id = $"{c.Id}-k", Mends = c.Id, Reason = "Tal", Replacement = c with { Name = "Andet" } });
        return changes.Concat(corrected);
    }

    private static IEnumerable<Entry> ChangedBan(int count) =>
        Place().Append(Ban("r1", [])).Concat(Enumerable.Range(1, count).Select(i => new DecisionChanged
        {
            Id = $"r1-c{i}", Kind = DecisionKind.Restriction, Decision = "r1", Published = new(Day(i), HasTimeOfDay: false), From = Day(i),
            Scope = new() { Facilities = ["f1"] },
        }));

    private static IEnumerable<Entry> Place() => LargeLaw.Chain(1, 0);

    private static DecisionIssued Ban(string id, IReadOnlyList<ProvisionRef> basis) => new()
    {
        Id = $"{id}-1", Kind = DecisionKind.Restriction, Decision = id, Level = RestrictionLevel.LocalDecision, By = "Leder",
        Published = On(1), InForce = Commencement.OnDate(First),
        Scope = new() { Facilities = ["f1"] }, Norms = [new() { Modality = Modality.Forbid, Activity = "visit" }], Basis = basis,
    };

    private static WrittenTime On(int day) => new(Day(day), HasTimeOfDay: false);

    private static LegalTime Day(int days) => LegalCalendar.StartOf(new LocalDate(2000, 1, 1).PlusDays(days % 7_000));
}
