using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Pages.Facilities;
using Regulations.Host.Pages.Reading;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages.Answers;

/// <summary>A state as a page shows it: rank by rank, instrument by instrument.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="State">Constant over its period.</param>
/// <param name="Time">A moment of it.</param>
/// <param name="Before">The state of the same day before it; null: none.</param>
/// <param name="Heading">In words.</param>
/// <param name="Anchor">Where it stands on the page.</param>
internal sealed record StateShown(FacilityPage Page, State State, LegalTime Time, State? Before, string Heading, string Anchor)
{
    /// <summary>The activity whose rules alone are shown; null: all are.</summary>
    public string? Activity { get; init; }

    /// <summary>The rules shown.</summary>
    public IReadOnlyList<Rule> Rules => Activity is not { } activity ? State.Rules :
        [.. State.Rules.Where(r => r.MayConcern(activity))];

    public IReadOnlyList<RankShown> Ranks =>
    [
        .. Rules.GroupBy(r => r.Rank).OrderByDescending(g => g.Key)
            .Select(g => new RankShown(g.Key, [.. g.GroupBy(SourceOf).Select(s => new SourceShown(s.Key, [.. s], Time))])),
    ];

    public IReadOnlyList<Reservation> Reservations() => ReservationsOf.State(Page.Matter, State, Time);

    public IReadOnlyList<CoverageDeclared> Coverage() => [.. Page.Matter.CoverageAt(State.Facility, Time)];

    public bool IsOpen => State.Facility.Status == FacilityStatus.Open;

    /// <summary>The sources that came into force with this state, and those that ended with the one before.</summary>
    public (IReadOnlyList<string> Come, IReadOnlyList<string> Gone) Turned
    {
        get
        {
            if (Before is null) return ([], []);
            var (had, has) = (Sources(Before), Sources(State));
            return (
                [.. has.Where(s => had.All(h => h.Id != s.Id)).Select(s => Page.Reader.Named(s.Entry))],
                [.. had.Where(s => has.All(h => h.Id != s.Id)).Select(s => Page.Reader.Named(s.Entry))]);
        }
    }

    private static List<(string Id, Entry Entry)> Sources(State state) =>
        [.. state.Rules.Select(SourceOf).Distinct().Select(s => (s.Id, s.Entry))];

    internal static Source SourceOf(Rule rule) => rule switch
    {
        Rule.OfProvision provision => new(provision.Instrument.Id, provision.Instrument.Published),
        Rule.OfDecision decision => new(decision.Decision.Id, decision.Decision.Issued),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>What rules stand in: an instrument, or a decision that is its own rule.</summary>
internal sealed record Source(string Id, Entry Entry)
{
    public bool Equals(Source? other) => other?.Id == Id && other.Entry.Subject.Kind == Entry.Subject.Kind;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The sources of one rank.</summary>
internal sealed record RankShown(int Rank, IReadOnlyList<SourceShown> Sources);

/// <summary>One source with the rules of it that are in force.</summary>
internal sealed record SourceShown(Source Source, IReadOnlyList<Rule> Rules, LegalTime Time)
{
    /// <summary>The one period over which all of them are in force; null where they are in force over different ones.</summary>
    public Rule? OfOnePeriod =>
        Rules.All(r => r.Period == Rules[0].Period && r.BeginsWithEffect == Rules[0].BeginsWithEffect) ? Rules[0] : null;

    public bool IsInferred => Rules.All(r => r.Words.Confidence == Confidence.Inferred);

    public string? Eli => (Source.Entry as InstrumentPublished)?.Eli;

    public IReadOnlyList<string> Unrecorded => [.. Rules.SelectMany(r => r.Unrecorded).Distinct()];

    /// <summary>What the source rests on at the moment.</summary>
    public IEnumerable<ProvisionRef> Basis => Rules[0] switch
    {
        Rule.OfProvision provision => provision.Instrument.BasisAt(Time),
        Rule.OfDecision decision => decision.Content.Basis,
        _ => [],
    };
}

/// <summary>How a page names what was published or issued.</summary>
internal static class SourceWords
{
    /// <summary>The reservations of an answer in lines, those on the wording of rules told together.</summary>
    public static IEnumerable<string> Reservations(Reader reader, IEnumerable<Reservation> reservations)
    {
        var all = reservations.ToList();
        foreach (var line in all.Where(r => r.Kind != ReservationKind.Inferred || r.Rule is null).Select(
            r => Reservation(reader, r)).Distinct())
            yield return line;
        var inferred = all.Where(r => r.Kind == ReservationKind.Inferred).Select(r => r.Rule).OfType<Rule>().Select(
            r => reader.Named(EntryOf(r))).Distinct().ToList();
        if (inferred.Count > 0) yield return Words.Line(reader.Say(StateLabels.InferredOf, string.Join("; ", inferred)));
    }

    private static Entry EntryOf(Rule rule) => rule switch
    {
        Rule.OfProvision provision => provision.Instrument.Published,
        Rule.OfDecision decision => decision.Decision.Issued,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A reservation where it stands beside the answer.</summary>
    public static string Reservation(Reader reader, Reservation reservation) => Words.Line(reservation.Kind switch
    {
        ReservationKind.Gap => reader.Say(StateLabels.Gap, reservation.Note ?? reservation.About),
        ReservationKind.NotCovered when reservation.About == reader.Labels.Activity(reservation.About) =>
            reader.Say(StateLabels.FacilityNotCovered),
        ReservationKind.Unrecorded when reservation.Rule is Rule.OfProvision rule => reader.Phrases.Unrecorded(
            reader.Named(rule.Instrument.Published), [NameOfClause(reader, reservation)]),
        _ => reader.Phrases.Reservation(reservation),
    });

    /// <summary>The instrument that holds a clause, as readers know it.</summary>
    private static string NameOfClause(Reader reader, Reservation reservation)
    {
        var now = Coordinates.At(reader.Register!.Book.Head);
        var entry = reader.Register.Book.Amenders(((Rule.OfProvision)reservation.Rule!).Instrument.Id, now).FirstOrDefault(
            a => a.By.Id == reservation.Entry).By;
        return entry is null ? reservation.Note ?? string.Empty : reader.Named(entry);
    }

    public static string Named(this Reader reader, Entry entry) => entry switch
    {
        InstrumentPublished instrument => reader.Cited(instrument),
        DecisionIssued decision => reader.Wording.Cited(decision),
        _ => entry.Id,
    };

    /// <summary>The title, where what it is cited by is another text.</summary>
    public static string? Title(this Reader reader, Entry entry) =>
        entry is InstrumentPublished instrument && reader.Cited(instrument) != instrument.Title ? instrument.Title : null;

    /// <summary>What it is, by whom, and when it was published.</summary>
    public static string Origin(this Reader reader, Entry entry) => entry switch
    {
        InstrumentPublished { Issuer: { } issuer } instrument => $"{Wording.AtStart(reader.Wording.Kind(instrument.Kind))}, {issuer}",
        InstrumentPublished instrument => Wording.AtStart(reader.Wording.Kind(instrument.Kind)),
        DecisionIssued decision => Wording.AtStart(reader.Wording.Kind(decision)),
        _ => string.Empty,
    } + (entry.Published is { } published ? $", {reader.Say(Headings.Published)} {reader.Wording.Moment(published.Time)}" : string.Empty);
}
