namespace Regulations.Domain.Answers;

/// <summary>A span cut wherever anything shown changes, so that each state is constant (tidslinje).</summary>
public static class Timeline
{
    public static IReadOnlyList<State> Of(Matter matter, Period span)
    {
        var states = new List<State>();
        if (span.IsEmpty) return states;
        foreach (var moment in new ChangeMoments(matter).Within(span))
        {
            matter.Cancellation.ThrowIfCancellationRequested();
            var state = State.At(matter, moment);
            if (states.Count > 0 && states[^1].ShowsTheSameAs(state)) continue;
            if (states.Count > 0) states[^1] = states[^1] with { Period = states[^1].Period.EndedAt(moment) };
            states.Add(state with { Period = new(moment, span.Until) });
        }

        return states;
    }
}
