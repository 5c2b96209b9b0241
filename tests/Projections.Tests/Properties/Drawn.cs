using FsCheck;
using FsCheck.Fluent;
using Regulations.Conformance;
using Regulations.Domain;

namespace Regulations.Projections.Tests.Properties;

/// <summary>A generated register, a facility of it, a place in its log and coordinates, drawn at random.</summary>
public sealed record Drawn(Scenario Scenario, int Prefix, string Facility, WrittenTime? Known, WrittenTime? Decided)
{
    private static readonly LegalTime March = BookAnswers.Time("2020-03-01");

    public static Period Span { get; } = new(March, BookAnswers.Time("2021-03-01"));

    public IEnumerable<string> Lines => Scenario.Entries.Select(e => e.ToJsonString());

    public static Arbitrary<Drawn> Any { get; } = Arb.From(
        from scenario in Gen.Elements(Scenario.Generated.ToArray())
        from prefix in Gen.Choose(1, scenario.Entries.Count)
        from facility in Gen.Elements("p1", "p2", "p3")
        from known in Day
        from decided in Day
        select new Drawn(scenario, prefix, facility, known, decided));

    private static Gen<WrittenTime?> Day => Gen.OneOf(
        Gen.Constant(default(WrittenTime?)),
        Gen.Choose(0, 364).Select(d =>
            (WrittenTime?)new WrittenTime(LegalCalendar.StartOf(LegalCalendar.DateOf(March).PlusDays(d)), HasTimeOfDay: false)));

    public Coordinates At(long recorded) => new(Known, recorded, Decided);

    /// <summary>What the register of these lines shows of the facility, under the coordinates drawn, at a position.</summary>
    public string Shown(Books books, long recorded) => BookAnswers.Shown(books.Book.About(Facility, At(recorded)), Span);

    public override string ToString() =>
        $"{Scenario.Name}, {Prefix} of {Scenario.Entries.Count} entries, {Facility}, known {Known}, decided {Decided}";

    public static void Holds(Func<Drawn, bool> property, int times = 100) =>
        Prop.ForAll(Any, property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
