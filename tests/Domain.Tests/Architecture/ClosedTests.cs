using System.Diagnostics;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Tests.Architecture;

/// <summary>
/// The set of entries and clauses is closed, and every one of them is heard: taking it in changes an answer, unless it is
/// listed as one that changes no rule.
/// </summary>
public sealed class ClosedTests
{
    public static IEnumerable<TheoryDataRow<string>> EntryTypes =>
        Concrete(typeof(Entry)).Where(t => !Silent.ContainsKey(t.Name)).Select(t => new TheoryDataRow<string>(t.Name));

    public static IEnumerable<TheoryDataRow<string>> SilentTypes => Silent.Keys.Select(t => new TheoryDataRow<string>(t));

    public static IEnumerable<TheoryDataRow<string>> ClauseTypes =>
        Concrete(typeof(Amendment)).Select(t => new TheoryDataRow<string>(t.Name));

    private static Dictionary<string, Entry> Entries => new Entry[]
    {
        Region("DK", "EU"),
        Moved("0791", "1081", "2020-05-01"),
        Registered("elm", "2009-01-01"),
        FacilityChanged("elm", "2020-05-01") with { Name = "Birkegården" },
        Closed("elm", "2020-05-01"),
        Reopened("elm", "2020-12-01"),
        Order("new").Commencing("2020-05-01").Stating("§ 1"),
        Annulled("order", "2020-05-01"),
        Restored("annulled"),
        AgencyOrder("r9"),
        Changed("r1", "2020-05-01") with { Text = "Changed" },
        Extended("r1", "2020-12-01"),
        Lifted("r1", "2020-05-01"),
        RestrictionAnnulled("r1"),
        RestrictionRestored("r2"),
        Gap("new", "2020-05-01"),
        GapClosed("hole"),
        new EntryCorrected { Id = "", Mends = "e5", Reason = "Misread", Replacement = Gap("hole", "2020-06-01") with { Id = "e5" } },
        new EntryRetracted { Id = "", Mends = "e5", Reason = "No hole" },
    }.ToDictionary(e => e.GetType().Name);

    private static Dictionary<string, Entry> Silent => new Entry[]
    {
        new DutyMet { Id = "", Facility = "elm", Duty = Written.Ref("order § 1"), From = Written.At("2020-05-01") },
        new FindingHandled { Id = "", Finding = "f1", By = "Socialtilsynet" },
        new CoverageDeclared { Id = "", Coverage = "c1", Activities = ["visit"], From = Written.At("2020-05-01") },
        new ActivityDefined { Id = "", Word = "visit", Label = new("Besøg", "Visit") },
        new FactDefined { Id = "", Word = "persons", Kind = FactKind.Number, Label = new("Personer", "Persons") },
        new KindDefined { Id = "", Word = "sel-107", Label = new("Botilbud", "Accommodation") },
        new AttributeDefined { Id = "", Word = "places", Label = new("Pladser", "Places") },
        new StatementIssued { Id = "", Statement = "2026-000001", Facility = "elm", At = Written.At("2020-05-01"), Position = 1,
            Content = "{}" },
    }.ToDictionary(e => e.GetType().Name);

    private static Dictionary<string, Amendment> Clauses => new Amendment[]
    {
        Replace("order § 1"),
        Repeal("order § 1"),
        Suspend("order", until: "2020-06-01"),
        SetExpiry("order", "2020-06-01"),
        SetCommencement("sleeping", "2020-05-01"),
        Continue("resting", "act § 2"),
        Unrecorded("order"),
        Renumber("order", ("§ 1", "§ 2")),
    }.ToDictionary(a => a.GetType().Name);

    [Theory]
    [MemberData(nameof(EntryTypes))]
    public void Every_entry_is_heard(string type)
    {
        Entries.ShouldContainKey(type);
        var entry = Entries[type];

        var heard = entry.Subject.Kind is SubjectKind.Area or SubjectKind.Facility or SubjectKind.Gap or SubjectKind.Entry
            ? Eventful().Holding(entry)
            : Eventful().On("2020-04-01", entry);

        Answers(heard).ShouldNotBe(Answers(Eventful()));
    }

    [Theory]
    [MemberData(nameof(SilentTypes))]
    public void What_says_nothing_of_the_law_changes_no_rule(string type) =>
        Answers(Eventful().Holding(Silent[type])).ShouldBe(Answers(Eventful()));

    [Theory]
    [MemberData(nameof(ClauseTypes))]
    public void Every_clause_is_heard(string type)
    {
        Clauses.ShouldContainKey(type);
        var changed = Eventful().On("2020-04-01", Order("change").For(Kinds("school")).Commencing("2020-05-01").With(Clauses[type]));
        var silent = Eventful().On("2020-04-01", Order("change").For(Kinds("school")).Commencing("2020-05-01"));

        Answers(changed).ShouldNotBe(Answers(silent));
    }

    [Theory]
    [InlineData(typeof(Entry))]
    [InlineData(typeof(Amendment))]
    [InlineData(typeof(Condition))]
    [InlineData(typeof(Domain.Entries.Lifted))]
    [InlineData(typeof(FactValue))]
    [InlineData(typeof(Rule))]
    [InlineData(typeof(VerdictAnswer))]
    public void A_kind_is_either_open_in_name_only_or_final(Type root) =>
        Descendants(root).Where(t => !t.IsAbstract && !t.IsSealed).ShouldBeEmpty();

    [Fact]
    public void A_clause_nobody_knows_is_not_passed_over() =>
        Should.Throw<UnreachableException>(() => Register.WithElm()
            .On("2020-03-01", Order("order").Commencing("2020-04-01").With(new UnheardOf { Target = Written.Ref("order") }).Stating("§ 1"))
            .RulesAt("2020-04-01"));

    [Fact]
    public void A_fact_nobody_knows_is_not_passed_over() =>
        Should.Throw<UnreachableException>(() => Register.WithElm()
            .Holding(new FacilityUnheardOf { Id = "", Facility = "elm", From = Written.At("2020-04-01") })
            .RulesAt("2020-04-01"));

    [Fact]
    public void Every_kind_of_instrument_has_a_rank() =>
        Enum.GetValues<InstrumentKind>().Select(Rule.RankOf).ShouldBe([5, 4, 0, 0]);

    [Fact]
    public void Every_kind_of_end_is_a_status() => Enum.GetNames<EndKind>().ShouldBeSubsetOf(Enum.GetNames<StatusKind>());

    [Fact]
    public void Every_modality_is_weighed() =>
        Enum.GetValues<Modality>().ToDictionary(m => m, m => Register.WithElm()
                .On("2020-01-01", Order("order").Commencing("2020-01-01").Stating("§ 1", Norms.Of(m, "visit")))
                .VerdictOn("visit", "2020-05-01").Weighed.Single().Fate)
            .ShouldBe(new Dictionary<Modality, Fate>
            {
                [Modality.Forbid] = Fate.Decisive,
                [Modality.Require] = Fate.Decisive,
                [Modality.Permit] = Fate.Decisive,
                [Modality.Exempt] = Fate.LiftsNothing,
                [Modality.Empower] = Fate.Empowers,
                [Modality.Recommend] = Fate.NotBinding,
            });

    private static Register Eventful() => Register.WithElmInItsRegion()
        .Holding(Gap("hole", "2020-04-01"), FacilityChanged("elm", "2009-06-01") with { Operator = "Viborg" }, Closed("elm", "2020-11-01"))
        .On("2020-01-01", Act("act").Commencing("2020-01-01").Stating(Provision("§ 1").Expiring("2020-07-01"), Provision("§ 2")))
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"), Order("sleeping").Stating("§ 1"))
        .On("2020-03-01", Order("resting").Commencing("2020-04-01").RestingOn("act § 1").Stating("§ 1"))
        .On("2020-03-01", Order("annulled").Commencing("2020-04-01").Stating("§ 1"), Annulled("annulled"))
        .On("2020-03-01", AgencyOrder("r1").Expiring("2020-08-01"), AgencyOrder("r2"), RestrictionAnnulled("r2"));

    /// <summary>All that is answered of Elmegården over some years, and where it lies.</summary>
    private static string Answers(Register register) => string.Join('\n', Timeline
        .Of(register.Matter(), Written.Period("2008-01-01 .. 2022-01-01"))
        .Select(s => $"{s.Period} {s.Facility.Status} {s.Facility.Name} "
            + string.Join(' ', s.Rules.Select(r => $"{r.Ref}={r.Version}{r.Period}{string.Join('!', r.Unrecorded)}"))
            + $" pending {string.Join(' ', s.Pending.Select(p => p.Id))} gaps {string.Join(' ', s.Gaps.Select(g => g.Gap))}"
            + $" in {string.Join(' ', register.Matter().Areas.AndAround("0791", s.Period.From))}"));

    private static IEnumerable<Type> Concrete(Type root) => Descendants(root).Where(t => !t.IsAbstract);

    private static IEnumerable<Type> Descendants(Type root) => root.Assembly.GetTypes().Where(t => t.IsSubclassOf(root));

    private sealed record UnheardOf : Amendment;

    private sealed record FacilityUnheardOf : FacilityEntry;
}
