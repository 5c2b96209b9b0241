using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;

namespace Regulations.Projections.Tests.Properties;

/// <summary>A provision is itself at whatever address: give each another one, and nothing else is different.</summary>
public sealed class A_renumbering_of_everything
{
    private static readonly string[] TurningEntries = ["published", "inForce", "from", "at"];
    private static readonly string[] Activities = ["visit", "visit.indoors", "outing"];
    private static readonly Dictionary<string, FactValue> Facts = new()
    {
        ["relation"] = new FactValue.Text("parent"),
        ["residentAge"] = new FactValue.Number(12)
    };

    [Fact]
    public void Changes_no_rule_verdict_or_span_without_basis_after_it_but_in_address_and_name()
    {
        var moved = 0;
        Prop.ForAll(Arb.From(Gen.Elements(Scenario.All.ToArray())), scenario =>
        {
            var lines = scenario.Entries.Select(e => e.ToJsonString()).ToList();
            var (plain, renumbered) = (Books.Of(lines), Books.Of(lines));
            var day = DayAfter(scenario);
            foreach (var line in Renumberings(plain, day)) renumbered.Take(line);
            var span = new Period(day, LegalCalendar.PlusDays(day, 1_000));
            return plain.Book.Facilities.All(facility =>
            {
                var (before, after) = (plain.Book.About(facility, Coordinates.At(plain.Book.Head)),
                    renumbered.Book.About(facility, Coordinates.At(renumbered.Book.Head)));
                moved += State.At(after, day).Rules.OfType<Rule.OfProvision>().Count(r => r.Address != r.Provision.Origin);
                return new ChangeMoments(before).Within(span).Union(new ChangeMoments(after).Within(span))
                        .All(m => Said(before, m) == Said(after, m))
                    && NoBasis.In(before, span).SequenceEqual(NoBasis.In(after, span));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
        moved.ShouldBeGreaterThan(100);
    }

    private static string Said(Matter matter, LegalTime moment)
    {
        var state = State.At(matter, moment);
        var rules = state.Rules.Select(r =>
            $"{NameOf(r)} {r.Rank} {r.Words.Id} {r.Text} {string.Join(';', r.Norms)} {r.Period} {r.Narrowness} "
                + $"{string.Join(' ', r.Unrecorded)}");
        var verdicts = Activities.SelectMany(a => Said(((VerdictAnswer.Given)Verdict.Of(matter, moment, a, Facts)).Verdict));
        return string.Join('\n', rules.Concat(verdicts).Order(StringComparer.Ordinal).Concat(state.Pending.Select(p => p.Id)));
    }

    private static IEnumerable<string> Said(Verdict verdict) => verdict.Weighed
        .Select(w => string.Create(CultureInfo.InvariantCulture,
            $"{NameOf(w.Rule)} {w.Rule.Words.Id} {w.Index} {w.Rank} {w.Fate} {w.Why} {w.Because.Count} {string.Join(' ', w.Missing)}"))
        .Prepend($"{string.Join(' ', verdict.Outcomes.Order())} {string.Join(' ', verdict.Missing.Order(StringComparer.Ordinal))}");

    /// <summary>Of a provision its instrument alone.</summary>
    private static string NameOf(Rule rule) => rule is Rule.OfProvision provision ? provision.Instrument.Id : rule.Ref;

    /// <summary>After everything is published, and every clause executed: one that comes later would mean another provision.</summary>
    private static LegalTime DayAfter(Scenario scenario)
    {
        var times = scenario.Entries.SelectMany(TimesIn).Where(t => t.Length >= 10 && char.IsAsciiDigit(t[0]))
            .Select(t => BookAnswers.Time(t[..10]));
        return LegalCalendar.PlusDays(times.Max(), 2);
    }

    private static IEnumerable<string> TimesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => TurningEntries.Contains(m.Key) && m.Value is JsonValue value
            && value.TryGetValue<string>(out var text) ? [text] : TimesIn(m.Value)),
        JsonArray items => items.SelectMany(TimesIn),
        _ => [],
    };

    /// <summary>For each instrument that can be amended, an act that moves every address anybody ever named in it.</summary>
    private static IEnumerable<string> Renumberings(Books books, LegalTime day)
    {
        var bodies = books.Log.SelectMany(e => e.Entry is EntryCorrected { Replacement: var replacement }
            ? [replacement] : new[] { e.Entry }).ToList();
        var published = bodies.OfType<InstrumentPublished>().Where(p => p.Kind != InstrumentKind.PoliticalAgreement).ToList();
        var named = published.SelectMany(p => p.Provisions.Select(s => (p.Instrument, s.Address)))
            .Concat(published.SelectMany(p => p.Amendments).SelectMany(AddressesIn)).ToLookup(n => n.Instrument, n => Top(n.Address));
        foreach (var instrument in published.Select(p => p.Instrument).Distinct())
        {
            var moves = string.Join(", ", named[instrument].Distinct().Select((top, i) =>
                $$"""{"from": "{{top}}", "to": "moved {{i}}"}"""));
            if (moves.Length == 0) continue;
            yield return $$"""{"entry": "moving-{{instrument}}", "type": "instrument.published", "instrument": "moving-{{instrument}}","""
                + $$""" "kind": "act", "title": "M", "published": "{{day}}", "inForce": "{{day}}", "amendments": [{"op": "renumber","""
                + $$""" "target": {"instrument": "{{instrument}}"}, "moves": [{{moves}}]}]}""";
        }
    }

    private static IEnumerable<(string Instrument, Address Address)> AddressesIn(Amendment amendment)
    {
        if (amendment.Target.Address is { } address) yield return (amendment.Target.Instrument, address);
        if (amendment is not Renumber renumber) yield break;
        foreach (var (from, to) in renumber.Moves)
        {
            yield return (amendment.Target.Instrument, from);
            yield return (amendment.Target.Instrument, to);
        }
    }

    private static string Top(Address address) => address.AndAbove().Last().Text;
}
