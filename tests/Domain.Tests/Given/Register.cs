using Regulations.Conformance;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Instruments;
using Regulations.Domain.Supervising;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>
/// A register in memory. Entries are recorded in the order given and named <c>e1</c>, <c>e2</c> … by their positions;
/// questions without a facility are about <see cref="Elm"/>.
/// </summary>
internal sealed class Register
{
    public const string Elm = "elm";

    private readonly SlowReading _reading = new();
    private readonly List<Entry> _log = [];

    /// <summary>A register that holds the care home Elmegården in Viborg (0791), registered from 2010 at position 1.</summary>
    public static Register WithElm() => new Register().Holding(Facts.Registered(Elm));

    /// <summary>Elmegården, with Viborg in the region of Midtjylland (1082) in Denmark (DK), at positions 1 to 4.</summary>
    public static Register WithElmInItsRegion() =>
        WithElm().Holding(Facts.Country("DK"), Facts.Region("1082", "DK"), Facts.Municipality("0791", "1082"));

    public long Head => _reading.Head;

    /// <summary>Records what was published on a date or at a minute.</summary>
    public Register On(string published, params Entry[] entries)
    {
        foreach (var entry in entries) Record(entry with { Published = Moment(published) });
        return this;
    }

    /// <summary>Records what has no publication: it was always known.</summary>
    public Register Holding(params Entry[] entries)
    {
        foreach (var entry in entries) Record(entry);
        return this;
    }

    /// <summary>Corrects an entry: its body becomes this, its id, publication and position stay.</summary>
    public Register Correcting(string entry, Entry replacement, string? published = null)
    {
        var mended = _log.Find(e => e.Id == entry)!;
        var body = replacement with { Id = entry, Published = published is null ? mended.Published : Moment(published) };
        return Holding(new EntryCorrected { Id = "", Mends = entry, Reason = "Misread", Replacement = body });
    }

    public Register Retracting(string entry) => Holding(new EntryRetracted { Id = "", Mends = entry, Reason = "Recorded by mistake" });

    public Matter Matter(string? known = null, string? decided = null, long? recorded = null, string facility = Elm) =>
        _reading.About(facility, Under(known, decided, recorded));

    /// <summary>What was in force for the facility: <c>order § 1</c>, <c>r1</c> …</summary>
    public string[] RulesAt(string at, string? known = null, string? decided = null, long? recorded = null, string facility = Elm) =>
        [.. State(at, known, decided, recorded, facility).Rules.Select(r => r.Ref)];

    /// <summary>The same with the version in force: <c>order § 1 as e2#1</c>.</summary>
    public string[] VersionsAt(string at, string? known = null, string? decided = null, long? recorded = null) =>
        [.. State(at, known, decided, recorded).Rules.Select(r => $"{r.Ref} as {r.Version}")];

    /// <summary>The only rule in force.</summary>
    public Rule RuleAt(string at, string? known = null, string? decided = null, long? recorded = null) =>
        State(at, known, decided, recorded).Rules.ShouldHaveSingleItem();

    public string[] PendingAt(string at, string? known = null, string? decided = null, long? recorded = null) =>
        [.. State(at, known, decided, recorded).Pending.Select(p => p.Id)];

    public string[] GapsAt(string at, long? recorded = null, string? known = null) =>
        [.. State(at, known, recorded: recorded).Gaps.Select(g => g.Gap)];

    public State State(string at, string? known = null, string? decided = null, long? recorded = null, string facility = Elm) =>
        Domain.Answers.State.At(Matter(known, decided, recorded, facility), At(at));

    public StatusKind StatusOf(string provision, string at, string? known = null, string? decided = null, string facility = Elm) =>
        Status.Of(Matter(known, decided, facility: facility), Ref(provision), At(at)).Kind;

    /// <summary>Every recorded cause of an end of an instrument: <c>Expired 2020-05-01 e2</c>.</summary>
    public string[] EndsOf(string instrument, string? known = null, string? decided = null) =>
        [.. Life(instrument, known, decided).Causes.Select(Said)];

    public InstrumentLife Life(string instrument, string? known = null, string? decided = null, long? recorded = null) =>
        Matter(known, decided, recorded).Law(instrument).ShouldNotBeNull();

    /// <summary>Each state of a span: <c>2020-04-01 .. 2020-05-01: order § 1 as e2</c>.</summary>
    public string[] TimelineOver(string span) =>
        [.. Timeline.Of(Matter(), Written.Period(span)).Select(Said)];

    public string[] NoBasisOver(string span) =>
        [.. NoBasis.In(Matter(), Written.Period(span)).Select(n => $"{n.Restriction} {n.Period.From} .. {n.Period.Until}")];

    public VerdictAnswer AnswerOn(string activity, string at, params (string Name, object Value)[] facts) =>
        Verdict.Of(Matter(), At(at), activity, Written.Facts(facts));

    public Verdict VerdictOn(string activity, string at, params (string Name, object Value)[] facts) =>
        AnswerOn(activity, at, facts).ShouldBeOfType<VerdictAnswer.Given>().Verdict;

    /// <summary>From one viewpoint to another: <c>Rule order § 1 Changed version until: Known 2020-04-20 e3</c>.</summary>
    public string[] Compared(Viewpoint first, Viewpoint second, string facility = Elm) =>
        [.. Domain.Comparing.Comparison.Of(under => _reading.About(facility, under), _reading.Entries, first,
            second).Differences.Select(Said)];

    public Viewpoint From(string at, string? known = null, string? decided = null, long? recorded = null) =>
        new(At(at), Under(known, decided, recorded));

    /// <summary>What would have to be different, one line a way: <c>Kinds sel-107 not care-home</c>.</summary>
    public string[] WouldApply(string provision, string at, string facility = Elm, string? decided = null)
    {
        var matter = Matter(facility: facility, decided: decided, known: decided is null ? null : "2030-01-01");
        return [.. WouldApplyIf.Of(matter, Ref(provision), At(at),
            Status.Of(matter, Ref(provision), At(at))).Select(w => string.Join("; ", w.All.Select(Said)))];
    }

    private static string Said(Requirement r) =>
        string.Join(' ', new[] { $"{r.Part}", r.Name, string.Join(',', r.Needs), "not", string.Join(',', r.Has), $"{r.Moment}",
            r.Entry }.Where(w => !string.IsNullOrEmpty(w)));

    private static string Said(Difference d) =>
        $"{d.Item.Kind} {d.Name} {string.Join(' ', [d.Change.ToString(), .. d.Aspects])}: {string.Join(", ", d.Causes.Select(Said))}";

    private static string Said(Cause c) => $"{c.Axis} {(c.Moment is { } moment ? moment : c.Position)} {c.Clause ?? c.Entry}";

    public static string Said(EndCause cause) => $"{cause.Kind} {cause.At} {cause.Entry}";

    private static string Said(State state) =>
        $"{state.Period.From} .. {state.Period.Until}: {string.Join("; ", state.Rules.Select(r => $"{r.Ref} as {r.Version}"))}";

    private Coordinates Under(string? known, string? decided, long? recorded) => new(
        known is null ? null : Moment(known), recorded ?? Head, decided is null ? null : Moment(decided));

    private void Record(Entry entry)
    {
        var named = entry with { Id = $"e{Head + 1}" };
        _log.Add(named);
        _reading.Record(named);
    }
}
