using Regulations.Domain.Entries;

namespace Regulations.Domain.Facilities;

/// <summary>The order of dated facts about one thing, the later over the earlier: from, publication, position.</summary>
internal static class DatedFacts
{
    public static int InOrder(Counted<AreaEntry> a, Counted<AreaEntry> b)
    {
        var order = a.Body.From.CompareTo(b.Body.From);
        return order != 0 ? order : Counted.ByPublication(a, b);
    }

    public static int InOrder(Counted<FacilityEntry> a, Counted<FacilityEntry> b)
    {
        var order = a.Body.From.CompareTo(b.Body.From);
        return order != 0 ? order : Counted.ByPublication(a, b);
    }
}
