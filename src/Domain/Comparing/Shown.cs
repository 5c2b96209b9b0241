using System.Globalization;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;

namespace Regulations.Domain.Comparing;

/// <summary>What a state shows of each item, aspect by aspect: two states differ where this does.</summary>
internal static class Shown
{
    public static IEnumerable<Item> ItemsOf(State state) =>
        All(state).Select(i => i.Item);

    public static IEnumerable<(Item Item, IReadOnlyList<(string Aspect, string Value)> Aspects)> All(State state) =>
        FactsOf(state.Facility).Select(f => (new Item(ItemKind.Fact, f.Name), Alone("value", f.Value)))
            .Concat(state.Rules.Select(r => (new Item(ItemKind.Rule, r.Identity), Of(r))))
            .Concat(state.Pending.Select(p => (new Item(ItemKind.Pending, p.Id), Of(p))))
            .Concat(state.Gaps.Select(g => (new Item(ItemKind.Gap, g.Gap), Of(g))));

    /// <returns>Null where the state does not show the item.</returns>
    public static IReadOnlyList<(string Aspect, string Value)>? Of(State state, Item item) => item.Kind switch
    {
        ItemKind.Fact => FactsOf(state.Facility).Where(f => f.Name == item.Key).Select(f => Alone("value", f.Value)).FirstOrDefault(),
        ItemKind.Rule => state.Rules.Where(r => r.Identity == item.Key).Select(Of).FirstOrDefault(),
        ItemKind.Pending => state.Pending.Where(p => p.Id == item.Key).Select(Of).FirstOrDefault(),
        ItemKind.Gap => state.Gaps.Where(g => g.Gap == item.Key).Select(Of).FirstOrDefault(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static bool Same(IReadOnlyList<(string Aspect, string Value)>? a, IReadOnlyList<(string Aspect, string Value)>? b) =>
        a is null ? b is null : b is not null && a.SequenceEqual(b);

    public static IEnumerable<(string Name, string Value)> FactsOf(FacilityState facility)
    {
        yield return ("status", facility.Status.ToString());
        if (facility.Name is { } name) yield return ("name", name);
        if (facility.Kinds.Count > 0) yield return ("kinds", string.Join(", ", facility.Kinds));
        if (facility.Municipality is { } municipality) yield return ("municipality", municipality);
        if (facility.Operator is { } runs) yield return ("operator", runs);
        foreach (var (attribute, value) in facility.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            yield return ($"attributes.{attribute}", $"{value}");
    }

    private static IReadOnlyList<(string Aspect, string Value)> Of(Rule rule) =>
    [
        .. rule is Rule.OfProvision provision ? Alone("address", provision.Address.Text) : [],
        ("version", rule.Version),
        ("from", rule.Period.From.ToString()),
        ("until", rule.Period.Until.ToString()),
        ("unrecorded", string.Join(' ', rule.Unrecorded)),
        ("norms", string.Join("; ", rule.Norms.Select(Of))),
        ("text", rule.Text ?? string.Empty),
    ];

    private static IReadOnlyList<(string Aspect, string Value)> Of(Pending pending) =>
        Alone("inForce", pending.InForce?.ToString() ?? string.Empty);

    private static IReadOnlyList<(string Aspect, string Value)> Of(GapDeclared gap) => Alone("note", gap.Note ?? string.Empty);

    private static string Of(Norm norm) => string.Join(
        ' ',
        (string[])
        [
            norm.Modality.ToString(), norm.Activity, .. norm.When.Select(Of), .. (norm.Lifts ?? []).Select(l => $"lifts {l}"),
            $"{norm.MaxDays}", $"{norm.Within}",
        ]);

    private static string Of(Condition condition) => condition switch
    {
        Condition.In c => $"{c.Fact} in {string.Join(" | ", c.Values)}",
        Condition.AtMost c => string.Create(CultureInfo.InvariantCulture, $"{c.Fact} <= {c.Bound:G29}"),
        Condition.AtLeast c => string.Create(CultureInfo.InvariantCulture, $"{c.Fact} >= {c.Bound:G29}"),
        Condition.Is c => $"{c.Fact} = {c.Value}",
        Condition.IsNot c => $"{c.Fact} != {c.Value}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IReadOnlyList<(string Aspect, string Value)> Alone(string aspect, string value) => [(aspect, value)];
}
