using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>Acts that empower, orders that rest on them, and long chains of orders that amend a few of those again and again.</summary>
internal sealed class Statutes(Dice dice)
{
    private readonly List<(string Id, int Provisions)> _acts = [];
    private readonly List<Order> _orders = [];
    private int _count;

    public static string ActivityOf(Dice dice) =>
        Wording.Activities[Math.Min(dice.Below(Wording.Activities.Count), dice.Below(Wording.Activities.Count))];

    /// <summary>The next instrument, published on a day. The first three are acts.</summary>
    public InstrumentPublished Next(LegalTime day)
    {
        var id = $"i{++_count}";
        var published = new InstrumentPublished
        {
            Id = $"{id}-e", Instrument = id, Kind = InstrumentKind.ExecutiveOrder, Title = $"Bekendtgørelse {id}",
            Published = Calendar.Written(dice, day), InForce = Commencement.OnDate(Calendar.After(day, dice.Between(0, 7))),
        };
        if (_acts.Count < 3 || dice.In100(1)) return Act(published);
        if (dice.In100(8))
            return published with
            {
                Kind = InstrumentKind.Guideline,
                Title = $"Vejledning {id}",
                Provisions = Provisions(dice.Between(1, 4),
                Modality.Recommend),
                Scope = ScopeOf(id)
            };
        if (dice.In100(4)) return published with { Kind = InstrumentKind.PoliticalAgreement, Title = $"Aftale {id}", InForce = null };
        return _orders.Count == 0 || dice.In100(35) ? Base(published) : Amending(published);
    }

    public ProvisionRef Power()
    {
        var (act, provisions) = dice.Of(_acts);
        return new(act, Section(dice.Below(provisions)));
    }

    /// <summary>An order a restriction may rest on, or an exemption lift; the latest most often.</summary>
    public ProvisionRef Rule()
    {
        var order = Recent();
        return order is null ? Power() : new(order.Id, Section(dice.Below(order.Provisions)));
    }

    private InstrumentPublished Act(InstrumentPublished published)
    {
        var count = dice.Between(5, 12);
        _acts.Add((published.Instrument, count));
        return published with
        {
            Kind = InstrumentKind.Act,
            Title = $"Lov {published.Instrument}",
            InForce = Commencement.OnDate(published.PublishedAt),
            Expires = dice.In100(50) ? Calendar.After(published.PublishedAt, dice.Between(300, 900)) : null,
            Provisions = [.. Enumerable.Range(0, count).Select(i => new Provision
            {
                Address = Section(i), Text = "Ministeren kan fastsætte regler.",
                Norms = [.. Wording.Activities.Where(a => !a.Contains('.', StringComparison.Ordinal))
                    .Select(a => new Norm { Modality = Modality.Empower, Activity = a, MaxDays = dice.In100(30)
                    ? dice.Of([14, 28, 90]) : null })],
            })],
        };
    }

    private InstrumentPublished Base(InstrumentPublished published)
    {
        var count = dice.Between(2, 8);
        var scope = ScopeOf(published.Instrument);
        _orders.Add(new(published.Instrument, count, scope));
        var provisions = Provisions(count, Modality.Forbid);
        if (scope?.AreasListedIn is not null)
            provisions.Add(new() { Address = Address.Of("bilag 1"), Areas = Country.SomeMunicipalities(dice) });
        return published with
        {
            Scope = scope,
            Provisions = provisions,
            Basis = [Power()],
            Expires = dice.In100(70) ? Calendar.After(published.PublishedAt, dice.Between(30, 240)) : null,
        };
    }

    private InstrumentPublished Amending(InstrumentPublished published)
    {
        var target = Recent()!;
        var clauses = Enumerable.Range(0, dice.Between(1, 3)).Select(i => Clause(target, published) with { Address = Section(i) }).ToList();
        return published with
        {
            Title = $"Ændring af {target.Id}",
            Scope = dice.In100(50) ? target.Scope : null,
            Amendments = clauses,
            Basis = [Power()]
        };
    }

    private Amendment Clause(Order target, InstrumentPublished published)
    {
        var at = new ProvisionRef(target.Id, Section(dice.Below(target.Provisions)));
        var from = published.InForce!.Value.At;
        return dice.Below(10) switch
        {
            0 => new Repeal { Target = at },
            1 => new Suspend { Target = at, Until = Calendar.After(from, dice.Between(5, 40)) },
            2 or 3 => new SetExpiry { Target = at with { Address = null }, Expires = Calendar.After(from, dice.Between(20, 200)) },
            4 => new Unrecorded { Target = at },
            5 => new GiveContent
            {
                Target = at, Inserts = false, Norms = [NormOf(Modality.Forbid)], Text = "For en tid.",
                Until = Calendar.After(from, dice.Between(7, 60))
            },
            6 when target.Scope?.AreasListedIn is { } annex =>
                new GiveContent { Target = annex, Inserts = false, Areas = Country.SomeMunicipalities(dice) },
            _ => new GiveContent
            {
                Target = at, Inserts = dice.In100(20), Norms = [NormOf(Modality.Forbid),
                NormOf(Modality.Permit)], Text = "Ændret."
            },
        };
    }

    /// <summary>The latest orders are amended and relied on again and again, the old ones seldom.</summary>
    private Order? Recent() => _orders.Count == 0 ? null : _orders[^(1 + Math.Min(dice.Below(_orders.Count), dice.Below(40)))];

    private List<Provision> Provisions(int count, Modality leading) =>
        [.. Enumerable.Range(0, count).Select(i => new Provision
            { Address = Section(i), Text = "Bestemmelse.",
                Norms = [NormOf(i == 0 ? leading : dice.Of([leading, Modality.Permit, Modality.Require]))] })];

    private Norm NormOf(Modality modality) => new()
    {
        Modality = modality, Activity = ActivityOf(dice), Within = modality == Modality.Require && dice.In100(10)
            ? dice.Of([7, 14, 30]) : null,
        When = dice.In100(30) ? [new Condition.AtMost(Wording.Persons, dice.Between(1, 5))] : [],
    };

    private Scope? ScopeOf(string id) => dice.Below(20) switch
    {
        0 or 1 => null,
        2 => new() { AreasListedIn = new(id, Address.Of("bilag 1")), Kinds = [Country.KindOf(dice)] },
        3 => new() { Areas = [Country.RegionOf(dice)] },
        4 or 5 or 6 => new() { Areas = Country.SomeMunicipalities(dice) },
        7 => new()
        {
            Attributes = new Dictionary<string, FactValue> { ["riskGroup"] = new FactValue.Text("yes") },
            Kinds = [Country.KindOf(dice)]
        },
        _ => new() { Kinds = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Country.KindOf(dice)).Distinct()] },
    };

    private static Address Section(int index) => Address.Of($"§ {index + 1}");

    private sealed record Order(string Id, int Provisions, Scope? Scope);
}
