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
    public static Form<ScopeDraft> Fields { get; } = new(
        "scope", "a scope", "Whom a rule reaches: a facility that fits every part present and not the exception. No part: everybody.",
        Part("facilities", Values.List(Values.Name), static (ref d) => ref d.Facilities, "The facility is one of these."),
        Part("areas", Values.List(Values.Name), static (ref d) => ref d.Areas,
            "The facility's municipality, or an area around it, is one of these."),
        Part("areasListedIn", ReferenceForms.Of(ReferenceForms.Annex), static (ref d) => ref d.AreasListedIn,
            "The same, of the areas an annex lists."),
        Part("kinds", Values.List(Values.Name), static (ref d) => ref d.Kinds, "The facility is of one of these kinds."),
        Part("attributes", Values.Attributes, static (ref d) => ref d.Attributes, "The facility has all of these attributes."),
        Part("except", Values.Within("scope", static () => Value!), static (ref d) => ref d.Except, "The facility does not fit this."));

    public static Value<Scope> Value { get; } = Fields.Of<Scope>(
        static (reading, in draft) => reading.Pool.Of(new Scope
        {
            Facilities = draft.Facilities,
            Areas = draft.Areas,
            AreasListedIn = draft.AreasListedIn,
            Kinds = draft.Kinds,
            Attributes = draft.Attributes,
            Except = draft.Except,
        }),
        static scope => new()
        {
            Facilities = scope.Facilities,
            Areas = scope.Areas,
            AreasListedIn = scope.AreasListedIn,
            Kinds = scope.Kinds,
            Attributes = scope.Attributes,
            Except = scope.Except,
        });

    private static Field<ScopeDraft> Part<T>(string name, Value<T> value, Slot<ScopeDraft, T> slot, string says) =>
        Field<ScopeDraft>.Of(name, Presence.Optional, value, slot, says);
}
