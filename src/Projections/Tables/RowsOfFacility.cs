using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.EventStore.Codec;
using Regulations.EventStore.Tables;

namespace Regulations.Projections.Tables;

/// <summary>
/// What <c>rules</c> answers of a facility at each moment, as rows: each rule over the periods in which it reached the facility,
/// and the facility's facts over the periods in which they were the same.
/// </summary>
public static class RowsOfFacility
{
    // Without the labels of a register: a word defined anew would change the rows of everybody.
    private static readonly Phrases Danish = Phrases.In(Language.Danish, Labels.None);

    public static FacilityRows Of(Matter matter)
    {
        var rules = new Periods<RuleKey, RuleRow>(static (row, period) => row with { Period = period });
        var facts = new Periods<FactsKey, FactsRow>(static (row, period) => row with { Period = period });
        foreach (var moment in MomentsOf(matter))
        {
            matter.Cancellation.ThrowIfCancellationRequested();
            var state = State.At(matter, moment);
            var reservations = new Lazy<IReadOnlyList<Reservation>>(() => ReservationsOf.State(matter, state, moment));
            rules.Continue(moment, state.Rules.Select(rule => (RuleKey.Of(rule), (Func<RuleRow>)(() => RowOf(rule, reservations.Value)))));
            facts.Continue(moment, state.Facility.Status == FacilityStatus.Unknown
                ? [] : [(FactsKey.Of(matter, state, moment), () => RowOf(matter, state, moment, reservations.Value))]);
        }

        return new(matter.Facility.Id, rules.End(), facts.End());
    }

    /// <summary>What is declared to be held begins and ends by itself, and is told with the facts.</summary>
    private static IEnumerable<LegalTime> MomentsOf(Matter matter) =>
        new ChangeMoments(matter).Within(Period.Everything)
            .Concat(matter.Coverage.SelectMany(c => new[] { c.Body.From, c.Body.Until ?? LegalTime.Never }).Where(t => t.IsMoment))
            .Distinct().Order();

    private static RuleRow RowOf(Rule rule, IReadOnlyList<Reservation> reservations)
    {
        var sentences = Sentences(reservations.Where(r => ReferenceEquals(r.Rule, rule)));
        var confidence = WordOf.Confidence(rule.Words.Confidence);
        switch (rule)
        {
            case Rule.OfProvision { Instrument.Published: var published, Address: var address }:
                return new(
                    rule.Ref, published.Instrument, address.Text, rule.Version, WordOf.Kind(published.Kind), rule.Rank,
                    published.Citation, published.Title, rule.Text, default, confidence, sentences);
            case Rule.OfDecision { Decision.Issued: var issued }:
                return new(
                    rule.Ref, null, null, rule.Version, issued.Level is { } level ? WordOf.Level(level) : "exemption", rule.Rank,
                    null, issued.By, rule.Text, default, confidence, sentences);
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static FactsRow RowOf(Matter matter, State state, LegalTime moment, IReadOnlyList<Reservation> reservations)
    {
        var facility = state.Facility;
        return new(
            facility.Status == FacilityStatus.Open ? "open" : "closed", facility.Name, facility.Kinds, facility.Municipality,
            facility.Municipality is { } municipality ? matter.Areas.NameAt(municipality, moment) : null, facility.Operator,
            facility.Attributes, default, Sentences(reservations.Where(r => r.Rule is null)));
    }

    private static IReadOnlyList<string> Sentences(IEnumerable<Reservation> reservations) => [.. reservations.Select(Danish.Reservation)];

    /// <summary>Tells a rule in one wording from all else: nothing its row holds differs where this does not.</summary>
    private readonly record struct RuleKey(string Ref, string Version, long Position, string? Text, bool IsBasisHeld, string Marks)
    {
        public static RuleKey Of(Rule rule) => new(
            rule.Ref, rule.Version, rule.Position, rule is Rule.OfDecision ? rule.Text : null,
            rule is not Rule.OfDecision { Content.IsBasisHeld: false }, rule.Unrecorded.Count == 0 ? string.Empty
            : string.Join(' ', rule.Unrecorded));
    }

    private readonly record struct FactsKey(
        FacilityStatus Status, string? Name, string Kinds, string? Municipality, string? Operator, string Attributes, string Gaps,
        bool IsCovered)
    {
        private const char Between = '\u001F';

        public static FactsKey Of(Matter matter, State state, LegalTime moment) => new(
            state.Facility.Status, state.Facility.Name, string.Join(Between, state.Facility.Kinds), state.Facility.Municipality,
            state.Facility.Operator,
            string.Join(Between, state.Facility.Attributes.OrderBy(a => a.Key,
                StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value.GetType().Name}:{a.Value}")),
            string.Join(Between, state.Gaps.Select(g => g.Id)),
            matter.Coverage.Count == 0 || matter.CoverageAt(state.Facility, moment).Any());
    }
}
