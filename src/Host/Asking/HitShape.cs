using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Host.Http.Json;
using Regulations.Projections.Search;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Asking;

[Description("What a search found: of a facility facility, of an instrument and a provision what they "
    + "are, and of a provision address and text.")]
internal sealed record HitShape(HitKind Type, [property: Description("What other questions take.")] string Ref, string Name)
{
    [JsonIgnore(Condition = WhenWritingNull)]
    public FacilityState? Facility { get; init; }

    [JsonIgnore(Condition = WhenWritingNull)]
    public string? Instrument { get; init; }

    [JsonIgnore(Condition = WhenWritingNull)]
    public InstrumentKind? Kind { get; init; }

    [JsonIgnore(Condition = WhenWritingNull)]
    public string? Title { get; init; }

    [JsonIgnore(Condition = WhenWritingNull)]
    public TextOrNull? Citation { get; init; }

    [JsonIgnore(Condition = WhenWritingNull), Description("Null where it has none at the moment asked.")]
    public TextOrNull? Address { get; init; }

    [JsonIgnore(Condition = WhenWritingNull), Description("Where the entry found states it, if it is another address.")]
    public string? Stated { get; init; }

    [JsonIgnore(Condition = WhenWritingNull), Description("What stands around the first word found.")]
    public TextOrNull? Text { get; init; }

    public static HitShape Of(SearchHit hit, Wording wording) => hit switch
    {
        SearchHit.OfFacility { State: var state } => new(HitKind.Facility, state.Id,
            OneLine.Of(state.Name ?? state.Id))
        { Facility = state },
        SearchHit.OfInstrument { Published: var published } =>
            new HitShape(HitKind.Instrument, published.Instrument, OneLine.Of(wording.Cited(published))).Within(published),
        SearchHit.OfProvision provision => Of(provision, wording),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static HitShape Of(SearchHit.OfProvision hit, Wording wording)
    {
        var instrument = hit.Published.Instrument;
        var name = OneLine.Of($"{wording.Cited(hit.Published)}, {hit.Address ?? hit.Stated}");
        return new HitShape(HitKind.Provision, hit.Address is null ? instrument : $"{instrument} {hit.Address}",
            name).Within(hit.Published) with
        {
            Address = new(hit.Address?.Text),
            Stated = hit.Address != hit.Stated ? hit.Stated.Text : null,
            Text = new(hit.Excerpt),
        };
    }

    private HitShape Within(InstrumentPublished published) => this with
    {
        Instrument = published.Instrument,
        Kind = published.Kind,
        Title = published.Title,
        Citation = new(published.Citation),
    };
}
