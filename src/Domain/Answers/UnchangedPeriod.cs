namespace Regulations.Domain.Answers;

/// <summary>The state at a moment with the longest period around it over which nothing shown changes.</summary>
public static class UnchangedPeriod
{
    public static State Around(Matter matter, LegalTime time)
    {
        var state = State.At(matter, time);
        var moments = new ChangeMoments(matter);
        var from = moments.LastUpTo(time);
        while (from.IsMoment && moments.LastUpTo(new(from.Seconds - 1)) is var earlier && IsTheSameAt(earlier)) from = earlier;
        var until = moments.NextAfter(time);
        while (until.IsMoment && IsTheSameAt(until)) until = moments.NextAfter(until);
        return state with { Period = new(from, until) };

        bool IsTheSameAt(LegalTime moment) => State.At(matter, moment).ShowsTheSameAs(state);
    }
}
