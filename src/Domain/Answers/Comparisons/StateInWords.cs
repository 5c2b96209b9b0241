namespace Regulations.Domain.Answers.Comparisons;

/// <summary>All a state shows, as one text: equal where two states do not differ.</summary>
public static class StateInWords
{
    public static string Of(State state) => string.Join(
        '\n', Shown.ItemsOf(state).Select(i => $"{i.Kind} {i.Key}: {string.Join(" | ", Shown.Of(state, i)!.Select(a => a.Value))}"));
}
