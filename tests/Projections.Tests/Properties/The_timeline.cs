using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;

namespace Regulations.Projections.Tests.Properties;

public sealed class The_timeline
{
    private const int Minute = 60;

    [Fact]
    public void It_parts_its_span_without_overlap_or_hole() => Drawn.Holds(drawn =>
    {
        var states = Of(drawn, out _);
        return states[0].Period.From == Drawn.Span.From
            && states[^1].Period.Until == Drawn.Span.Until
            && states.All(s => !s.Period.IsEmpty)
            && states.Zip(states.Skip(1)).All(p => p.First.Period.Until == p.Second.Period.From);
    });

    [Fact]
    public void Each_state_differs_from_the_one_before() => Drawn.Holds(drawn =>
    {
        var states = Of(drawn, out _);
        return states.Zip(states.Skip(1)).All(p => !p.First.ShowsTheSameAs(p.Second));
    });

    [Fact]
    public void Each_state_is_what_was_in_force_in_its_first_and_in_its_last_minute() => Drawn.Holds(drawn =>
    {
        var states = Of(drawn, out var matter);
        return states.All(s =>
            s.ShowsTheSameAs(State.At(matter, s.Period.From))
            && s.ShowsTheSameAs(State.At(matter, new LegalTime(s.Period.Until.Seconds - Minute))));
    });

    private static IReadOnlyList<State> Of(Drawn drawn, out Matter matter)
    {
        var books = Books.Of(drawn.Lines);
        matter = books.Book.About(drawn.Facility, drawn.At(drawn.Prefix));
        return Timeline.Of(matter, Drawn.Span);
    }
}
