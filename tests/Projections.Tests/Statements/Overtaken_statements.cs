using System.Globalization;
using System.Text.Json.Nodes;
using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Tests.Statements;

/// <summary>The list of overtaken statements against asking every statement anew after every entry.</summary>
public sealed class Overtaken_statements
{
    [Fact]
    public void Are_those_that_asking_all_of_them_again_would_find_and_fewer_are_asked()
    {
        var (asked, brute, overtaken) = (0L, 0L, 0);
        foreach (var scenario in Scenario.All)
        {
            var followed = new Followed();
            for (var i = 0; i < scenario.Entries.Count; i++)
            {
                followed.Take(scenario.Entries[i].ToJsonString());
                followed.HoldsItsList(scenario.Name);
                if (i % 3 == 1) followed.Issue(scenario.Questions);
            }

            (asked, brute, overtaken) = (asked + followed.Statements.AskedAnew, brute + followed.AskedInFull,
                overtaken + followed.Statements.All.Count);
        }

        overtaken.ShouldBeGreaterThan(100);
        asked.ShouldBeLessThan(brute * 2 / 3);
    }

    private sealed class Followed
    {
        private readonly Books _books = new();
        private readonly List<(string Number, JsonNode Question, string Answer)> _issued = [];

        public Followed() => Statements = new(_books.Book);

        public OvertakenStatements Statements { get; }

        public long AskedInFull { get; private set; }

        public void Take(string line)
        {
            _books.Take(line);
            Statements.Take(_books.Book.Head, _books.About[^1]);
        }

        public void Issue(IReadOnlyList<Question> questions)
        {
            foreach (var question in questions.Where(q => q.Ask is "rules" or "verdict").Take(6))
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"2026-{_issued.Count + 1:D6}");
                var answer = Answer(question.Json);
                var line = new JsonObject
                {
                    ["entry"] = $"statement/{number}", ["type"] = "statement.issued", ["statement"] = number,
                    ["facility"] = question.Facility, ["at"] = question.Text("at"),
                    ["position"] = _books.Book.Head + 1, ["content"] = "{}",
                };
                if (question.Ask == "verdict") (line["activity"], line["facts"]) =
                    (question.Text("activity"), question.Json["facts"]!.DeepClone());
                Take(line.ToJsonString());
                _issued.Add((number, question.Json, answer));
            }
        }

        public void HoldsItsList(string where)
        {
            AskedInFull += _issued.Count;
            Statements.All.Select(o => o.Statement.Number.ToString()).Order(StringComparer.Ordinal)
                .ShouldBe(_issued.Where(i => Answer(i.Question) != i.Answer).Select(i => i.Number), $"{where} at {_books.Book.Head}");
        }

        private string Answer(JsonNode question)
        {
            var matter = _books.Book.About(question["facility"]!.GetValue<string>(), Coordinates.At(_books.Book.Head));
            var at = BookAnswers.Time(question["at"]!.GetValue<string>());
            if (question["ask"]!.GetValue<string>() == "rules")
            {
                var state = State.At(matter, at);
                return string.Join('\n', Said(ReservationsOf.State(matter, state, at)).Prepend(StateInWords.Of(state)));
            }

            var activity = question["activity"]!.GetValue<string>();
            var facts = question["facts"]!.AsObject().ToDictionary(f => f.Key, f => Fact(f.Value!.AsValue()));
            return Verdict.Of(matter, at, activity, facts) is VerdictAnswer.Given { Verdict: var verdict }
                ? string.Join('\n', verdict.Weighed.Select(w =>
                    $"{w.Rule.Ref} {w.Rule.Version} {w.Index} {w.Norm.Modality} {w.Norm.Activity} {w.Rank} {w.Fate} {w.Why} "
                        + $"{string.Join(' ', w.Missing)} {w.Failing.Count} {string.Join(' ', w.Because)}")
                    .Prepend($"{verdict.Facility} {string.Join(' ', verdict.Outcomes)} {string.Join(' ', verdict.Missing)}")
                    .Concat(Said(ReservationsOf.Verdict(matter, verdict, activity, at))))
                : "no number";
        }

        private static IEnumerable<string> Said(IEnumerable<Reservation> reservations) =>
            reservations.Select(r => $"{r.Kind} {r.About} {r.Entry} {r.Note}");

        private static FactValue Fact(JsonValue value) => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => new FactValue.Text(value.GetValue<string>()),
            System.Text.Json.JsonValueKind.Number => new FactValue.Number(value.GetValue<decimal>()),
            var kind => new FactValue.Truth(kind == System.Text.Json.JsonValueKind.True),
        };
    }
}
