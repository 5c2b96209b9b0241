using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Tests.Properties;

/// <summary>What is worked out once and kept for later questions must not show in any answer.</summary>
public sealed class What_the_book_keeps
{
    private static readonly Dictionary<string, FactValue> Facts = new()
    { ["relation"] = new FactValue.Text("parent"), ["residentAge"] = new FactValue.Number(12) };

    [Fact]
    public void Asked_under_many_coordinates_at_every_step_as_it_grows_it_answers_as_a_slow_reading() => Drawn.Holds(drawn =>
    {
        var (books, slow) = (new Books(), new SlowReading());
        foreach (var line in drawn.Lines)
        {
            books.Take(line);
            slow.Record(books.Log[^1].Entry);
            foreach (var under in Coordinates(drawn, books.Book.Head))
                if (BookAnswers.Shown(books.Book.About(drawn.Facility, under),
                    Drawn.Span) != BookAnswers.Shown(slow.About(drawn.Facility, under), Drawn.Span)) return false;
        }

        return true;
    }, times: 15);

    [Fact]
    public void Asked_of_one_moment_it_shows_what_it_shows_of_it_when_asked_of_all() => Drawn.Holds(drawn =>
    {
        var book = Books.Of(drawn.Lines).Book;
        foreach (var under in Coordinates(drawn, book.Head))
        {
            var all = book.About(drawn.Facility, under);
            foreach (var moment in new ChangeMoments(all).Within(Drawn.Span))
                if (!State.At(book.About(drawn.Facility, under, moment), moment).ShowsTheSameAs(State.At(all, moment))) return false;
        }

        return true;
    });

    [Fact]
    public void A_verdict_weighed_by_the_rules_that_speak_of_the_activity_is_that_by_all_rules() => Drawn.Holds(drawn =>
    {
        var matter = Books.Of(drawn.Lines).Book.About(drawn.Facility, drawn.At(drawn.Prefix));
        foreach (var moment in new ChangeMoments(matter).Within(Drawn.Span))
            foreach (var activity in (string[])["visit", "visit.indoors", "outing"])
                if (Said(Verdict.Of(matter, moment, activity, Facts)) != Said(ByAllRules(matter, moment, activity))) return false;
        return true;
    });

    [Fact]
    public void The_stretch_of_a_moment_is_that_of_the_timeline_of_all_time() => Drawn.Holds(drawn =>
    {
        var matter = Books.Of(drawn.Lines).Book.About(drawn.Facility, drawn.At(drawn.Prefix));
        return Timeline.Of(matter, Period.Everything).All(state =>
            UnchangedPeriod.Around(matter,
                state.Period.From.IsMoment ? state.Period.From : new(state.Period.Until.Seconds - 1)).Period == state.Period);
    });

    private static VerdictAnswer ByAllRules(Matter matter, LegalTime moment, string activity)
    {
        var facility = matter.Facility.At(moment);
        return Verdict.Of(facility, Rules.At(matter, facility, moment), activity, Facts, moment, () =>
            matter.Covers(activity, facility, moment));
    }

    private static string Said(VerdictAnswer answer)
    {
        var verdict = ((VerdictAnswer.Given)answer).Verdict;
        var weighed = verdict.Weighed.Select(w =>
            $"{w.Rule.Ref} {w.Index} {w.Rank} {w.Fate} {w.Why} {string.Join(',', w.Missing)} {string.Join(',', w.Because)}");
        return $"{verdict.Facility} {string.Join(' ', verdict.Outcomes)} {string.Join(' ', verdict.Missing)}\n{string.Join('\n', weighed)}";
    }

    private static IEnumerable<Coordinates> Coordinates(Drawn drawn, long head)
    {
        yield return Domain.Coordinates.At(head);
        yield return drawn.At(head);
        yield return drawn.At(Math.Min(head, drawn.Prefix));
        yield return new(drawn.Decided, head, null);
        yield return new(null, head, drawn.Known);
    }
}
