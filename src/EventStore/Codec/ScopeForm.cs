using System.Text.Json;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

internal struct ScopeDraft
{
    public IReadOnlyList<string>? Facilities;

    public IReadOnlyList<string>? Areas;

    public ProvisionRef? AreasListedIn;

    public IReadOnlyList<string>? Kinds;

    public IReadOnlyDictionary<string, FactValue>? Attributes;

    public Scope? Except;
}

internal static class ScopeForm
{
    public static Value<Scope> Value { get; } = new(Read, Write, Values.Defined("scope"));

    public static Form<ScopeDraft> Fields { get; } = new(
        "scope", "a scope", "Whom a rule reaches: a facility that fits every part present and not the exception. No part: everybody.",
        Part("facilities", Values.List(Values.Name), static (ref d) => ref d.Facilities, "The facility is one of these."),
        Part("areas", Values.List(Values.Name), static (ref d) => ref d.Areas,
            "The facility's municipality, or an area around it, is one of these."),
        Part("areasListedIn", ReferenceForms.Of(ReferenceForms.Annex), static (ref d) => ref d.AreasListedIn,
            "The same, of the areas an annex lists."),
        Part("kinds", Values.List(Values.Name), static (ref d) => ref d.Kinds, "The facility is of one of these kinds."),
        Part("attributes", Values.Attributes, static (ref d) => ref d.Attributes, "The facility has all of these attributes."),
        Part("except", Value, static (ref d) => ref d.Except, "The facility does not fit this."));

    private static Field<ScopeDraft> Part<T>(string name, Value<T> value, Slot<ScopeDraft, T> slot, string says) =>
        Field<ScopeDraft>.Of(name, Presence.Optional, value, slot, says);

    private static Scope? Read(Reading reading, ref Utf8JsonReader json)
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

    private static void Write(Utf8JsonWriter json, Scope scope)
    {
        var draft = new ScopeDraft
        {
            Facilities = scope.Facilities,
            Areas = scope.Areas,
            AreasListedIn = scope.AreasListedIn,
            Kinds = scope.Kinds,
            Attributes = scope.Attributes,
            Except = scope.Except,
        };
        Fields.Write(json, ref draft);
    }
}
