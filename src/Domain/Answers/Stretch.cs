using Regulations.Domain.Time;

namespace Regulations.Domain.Answers;

/// <summary>The state at a moment with the longest period around it over which nothing shown changes.</summary>
public static class Stretch
{
    public static State Around(Matter matter, LegalTime time)
    {
        var state = State.At(matter, time);
        LegalTime[] moments = [.. Timeline.Moments(matter, Period.Everything)];
        var at = Array.BinarySearch(moments, time);
        var first = at >= 0 ? at : ~at - 1;
        var next = first + 1;
        while (first > 0 && IsTheSameAt(moments[first - 1])) first--;
        while (next < moments.Length && IsTheSameAt(moments[next])) next++;
        return state with { Period = new(moments[first], next < moments.Length ? moments[next] : LegalTime.Never) };

        bool IsTheSameAt(LegalTime moment) => State.At(matter, moment).ShowsTheSameAs(state);
    }
}
