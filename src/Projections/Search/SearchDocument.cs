using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Projections.Search;

/// <summary>What a search finds.</summary>
public enum HitKind
{
    Facility,
    Instrument,
    Provision,
}

/// <summary>
/// One wording that an entry gives of a facility, an instrument or a provision. It counts, and is found, where the body of the
/// entry does.
/// </summary>
/// <param name="About">The id of the facility or instrument.</param>
/// <param name="History">The entries among which the body stands.</param>
/// <param name="Position">Of the entry.</param>
/// <param name="Body">One of the bodies of that entry.</param>
internal sealed record SearchDocument(HitKind Kind, string About, EntryHistory History, long Position, Entry Body)
{
    /// <summary>Of a provision, as stated.</summary>
    public Address? Address { get; init; }

    /// <summary>Of a provision.</summary>
    public string? Text { get; init; }

    /// <summary>Of an instrument, where it has a number.</summary>
    public InstrumentNumber? Number { get; init; }

    /// <summary>What it is called: name, title, citation, id.</summary>
    public IEnumerable<string> Names => (Kind, Body) switch
    {
        (HitKind.Facility, FacilityFacts facts) => [About, facts.Name ?? string.Empty, facts.Operator ?? string.Empty, .. Numbers(facts)],
        (HitKind.Instrument, InstrumentPublished published) =>
            [About, published.Title, published.Citation ?? string.Empty, published.Issuer ?? string.Empty],
        _ => [Address!.Text],
    };

    public bool Counts(Coordinates under) =>
        ReferenceEquals(Entry()?.BodyAt(under.Recorded), Body) && Body.PublishedAt < under.KnownBefore;

    /// <summary>All that can be found of an entry's body.</summary>
    public static IEnumerable<SearchDocument> Of(EntryHistory history, long position, Entry body)
    {
        if (body is FacilityFacts facts) yield return new(HitKind.Facility, facts.Facility, history, position, body);
        if (body is not InstrumentPublished published) yield break;
        yield return new(HitKind.Instrument, published.Instrument, history, position, body) { Number = InstrumentNumber.Of(published) };
        foreach (var provision in published.Provisions) yield return Part(published.Instrument, provision.Address, provision.Text);
        foreach (var content in published.Amendments.OfType<GiveContent>())
            if (content.Target.Address is { } address) yield return Part(content.Target.Instrument, address, content.Text);

        SearchDocument Part(string instrument, Address address, string? text) =>
            new(HitKind.Provision, instrument, history, position, body) { Address = address, Text = text };
    }

    private RecordedEntry? Entry()
    {
        var entries = History.Entries;
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Position == Position) return entries[middle];
            if (entries[middle].Position < Position) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>A facility's numbers in other registers stand among its attributes.</summary>
    private static IEnumerable<string> Numbers(FacilityFacts facts) =>
        (facts.Attributes?.Values ?? []).Select(v => v.ToString()!).Where(v => v.Length >= 4 && v.All(char.IsAsciiDigit));
}

/// <summary>An instrument's number in the gazette, with what else a citation names.</summary>
/// <param name="Form">BEK, LOV, LBK and the like.</param>
/// <param name="Signed">The day a citation names: that of signature, where it is not known that of publication.</param>
internal sealed record InstrumentNumber(string Form, string Number, LegalTime? Signed)
{
    public static InstrumentNumber? Of(InstrumentPublished published)
    {
        if (published.Citation is { } written && Citation.Read(written) is { } citation)
            return new(citation.Form, citation.Number, citation.On);
        if (published.Number is not { } number) return null;
        var form = published.Kind switch
        {
            InstrumentKind.Act => "LOV",
            InstrumentKind.ExecutiveOrder => "BEK",
            InstrumentKind.Guideline => "VEJ",
            _ => string.Empty,
        };
        return new(form, number.ToString(System.Globalization.CultureInfo.InvariantCulture), published.Signed ?? published.Published?.Time);
    }
}
