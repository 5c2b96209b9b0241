using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>An invented country with one facility and much law about it: how the cost of an answer grows with the law.</summary>
internal static class LargeLaw
{
    /// <summary>One entry states them all, and an entry is at most a megabyte.</summary>
    public const int MostArticles = 20_000;

    private const int ClausesPerOrder = 30;

    private static readonly LegalTime First = Calendar.Day(new(2000, 1, 1));

    /// <summary>One code (lovsamling) of so many articles, and orders that change them clause by clause.</summary>
    /// <remarks>Of eight clauses one repeals an article, one inserts a paragraph, one changes for a time; the others replace.</remarks>
    public static IEnumerable<Entry> Code(ulong seed, int articles, int clauses)
    {
        var dice = new Dice(seed);
        foreach (var entry in Place(dice)) yield return entry;
        yield return Act("code") with
        {
            Provisions = [.. Enumerable.Range(1, articles)
            .Select(n => n % 3 == 0 ? Article(n) : Article(n) with { Norms = [] })]
        };
        for (var (order, left) = (1, clauses); left > 0; order++, left -= ClausesPerOrder)
        {
            var day = Calendar.After(First, order);
            yield return Order(order, day) with
            {
                Amendments = [.. Enumerable.Range(0, Math.Min(left, ClausesPerOrder))
                .Select(_ => Clause(dice, dice.Between(1, articles), day))]
            };
        }
    }

    /// <summary>So many orders, each of which replaces a provision of the one before it.</summary>
    public static IEnumerable<Entry> Chain(ulong seed, int orders)
    {
        foreach (var entry in Place(new(seed))) yield return entry;
        for (var order = 1; order <= orders; order++)
        {
            var published = Order(order, Calendar.After(First, order % 7_000)) with { Provisions = [Article(1)] };
            if (order == 1) yield return published;
            else yield return published with { Amendments = [Replacing(new($"order-{order - 1}", Section(1)))] };
        }
    }

    private static IEnumerable<Entry> Place(Dice dice) => [.. Country.Areas(), .. Country.Facilities(dice, 1)];

    private static Amendment Clause(Dice dice, int article, LegalTime day)
    {
        var target = new ProvisionRef("code", Section(article));
        return dice.Below(8) switch
        {
            0 => new Repeal { Target = target },
            1 => Replacing(new("code", Address.Of($"§ {article}, stk. {dice.Between(2, 5)}"))) with { Inserts = true },
            2 => Replacing(target) with { Until = Calendar.After(day, dice.Between(7, 200)) },
            _ => Replacing(target),
        };
    }

    private static GiveContent Replacing(ProvisionRef target) =>
        new() { Target = target, Inserts = false, Text = "Ændret.", Norms = [Forbids] };

    private static InstrumentPublished Act(string id) => new()
    {
        Id = $"{id}-e", Instrument = id, Kind = InstrumentKind.Act, Title = $"Lov {id}", Published = new(First, HasTimeOfDay: false),
        InForce = Commencement.OnDate(First),
    };

    private static InstrumentPublished Order(int number, LegalTime day) => Act($"order-{number}") with
    {
        Kind = InstrumentKind.ExecutiveOrder,
        Title = $"Bekendtgørelse {number}",
        Published = new(day, HasTimeOfDay: false),
        InForce = Commencement.OnDate(day),
    };

    private static Provision Article(int number) => new() { Address = Section(number), Text = "Bestemmelse.", Norms = [Forbids] };

    private static Norm Forbids { get; } = new() { Modality = Modality.Forbid, Activity = "visit" };

    private static Address Section(int number) => Address.Of($"§ {number}");
}
