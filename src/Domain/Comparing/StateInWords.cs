using Regulations.Domain.Answers;

namespace Regulations.Domain.Comparing;

/// <summary>All a state shows, as one text: equal where two states do not differ.</summary>
public static class StateInWords
{
    public static string Of(State state) => string.Join(
        '\n', Shown.All(state).Select(i => $"{i.Item.Kind} {i.Item.Key}: {string.Join(" | ", i.Aspects.Select(a => a.Value))}"));
}
