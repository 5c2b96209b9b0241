using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ScopeDraft
{
    public string[]? Facilities { get; set; }

    public string[]? Areas { get; set; }

    public ProvisionRef? AreasListedIn { get; set; }

    public string[]? Kinds { get; set; }

    public Dictionary<string, FactValue>? Attributes { get; set; }

    public Scope? Except { get; set; }
}

internal static class ScopeForm
{
    public static Form<ScopeDraft> Fields { get; } = new(
        "a scope",
        new("facilities", Presence.Optional, static (r, ref j, ref d) => d.Facilities = r.Names(ref j)),
        new("areas", Presence.Optional, static (r, ref j, ref d) => d.Areas = r.Names(ref j)),
        new("areasListedIn", Presence.Optional, static (r, ref j, ref d) => d.AreasListedIn = ReferenceForms.Annex.Read(r, ref j)),
        new("kinds", Presence.Optional, static (r, ref j, ref d) => d.Kinds = r.Names(ref j)),
        new("attributes", Presence.Optional, static (r, ref j, ref d) => d.Attributes = r.Attributes(ref j)),
        new("except", Presence.Optional, static (r, ref j, ref d) => d.Except = Read(r, ref j)));

    public static Scope? Read(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(ScopeDraft);
        if (!Fields.Read(reading, ref json, ref draft)) return null;
        return reading.Pool.Of(new Scope
        {
            Facilities = draft.Facilities,
            Areas = draft.Areas,
            AreasListedIn = draft.AreasListedIn,
            Kinds = draft.Kinds,
            Attributes = draft.Attributes,
            Except = draft.Except,
        });
    }
}
