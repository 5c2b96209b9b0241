using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The clauses, by their <c>op</c>.</summary>
internal static class AmendmentForms
{
    private static readonly Field<AmendmentDraft> Address = Of(
        "address", Presence.Optional, Values.Address, static (ref d) => ref d.Address,
        "The clause's own place, by which it can be cancelled or set in force.");

    private static readonly Field<AmendmentDraft> InForce = Of(
        "inForce", Presence.Optional, Values.Commencement, static (ref d) => ref d.InForce,
        "Its own commencement; absent: its instrument's.");

    private static readonly Field<AmendmentDraft> From = Of(
        "from", Presence.Optional, Values.Time, static (ref d) => ref d.From,
        "From when facts fall under what it does; absent: from its commencement.");

    private static readonly Field<AmendmentDraft> Until = Of(
        "until", Presence.Optional, Values.Time, static (ref d) => ref d.Until, "Until when; later than from.");

    private static readonly Field<AmendmentDraft> Target = TargetOf(ReferenceForms.Provision, "To what.");

    private static readonly Field<AmendmentDraft>[] Content =
    [
        TargetOf(ReferenceForms.ContentTarget, "To what."),
        Until,
        Of("text", Presence.Optional, Values.Text, static (ref d) => ref d.Text, "The provision's new words."),
        Of("norms", Presence.Optional, NormForms.All, static (ref d) => ref d.Norms, "What it says from now on."),
        Of("scope", Presence.Optional, ScopeForm.Value, static (ref d) => ref d.Scope, "Whom it reaches from now on; absent: as before."),
        Of("areas", Presence.Optional, Values.List(Values.Name), static (ref d) => ref d.Areas,
            "Of an annex: the areas it lists from now on."),
    ];

    private static readonly Field<AmendmentDraft> Expires = Of(
        "expires", Presence.RequiredOrNull, Values.Time, static (ref d) => ref d.Set,
        "The moment, which may lie in the past; null: it does not end.");

    private static readonly Field<AmendmentDraft> At = Of(
        "at", Presence.RequiredOrNull, Values.Time, static (ref d) => ref d.Set, "The moment; null: the date is taken away.");

    private static readonly Field<AmendmentDraft> Basis = Of(
        "basis", Presence.Required, ReferenceForms.Basis, static (ref d) => ref d.Basis, "The provisions it rests on besides.");

    private static readonly Field<AmendmentDraft> Moves = Of(
        "moves", Presence.Required, RenumberForm.Moves, static (ref d) => ref d.Moves,
        "No two from, and no two to, are equal or stand one above the other.");

    public static IReadOnlyDictionary<string, AmendmentForm> All { get; } = new Dictionary<string, AmendmentForm>(StringComparer.Ordinal)
    {
        ["replace"] = new(
            Clause("replace", "Gives a provision a new content.", Content),
            clause => clause is GiveContent { Inserts: false }, (in d) => GivesContent(in d, inserts: false)),
        ["insert"] = new(
            Clause("insert", "Gives an address a content.", Content),
            clause => clause is GiveContent { Inserts: true }, (in d) => GivesContent(in d, inserts: true)),
        ["repeal"] = new(
            Clause("repeal", "Repeals an instrument, a provision or another instrument's clause.", Target, Until),
            clause => clause is Repeal,
            (in d) => new Repeal { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
        ["suspend"] = new(
            Clause("suspend", "Suspends an instrument or provision until a moment.",
                Target, Until with { Presence = Presence.Required, Rule = RefusalRules.SuspendWithoutUntil }),
            clause => clause is Suspend,
            (in d) => new Suspend { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
        ["set-expiry"] = new(
            Clause("set-expiry", "Sets when an instrument or provision ends.", Target, Until, Expires),
            clause => clause is SetExpiry,
            (in d) => new SetExpiry
            {
                Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, Expires = d.Set,
            }),
        ["set-commencement"] = new(
            Clause("set-commencement", "Sets when an instrument, provision or clause comes into force.", Target, Until, At),
            clause => clause is SetCommencement,
            (in d) => new SetCommencement
            {
                Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, At = d.Set,
            }),
        ["continue"] = new(
            Clause("continue", "Records the judgement that an instrument is carried on upon another basis.", Target, Until, Basis),
            clause => clause is Continue,
            (in d) => new Continue
            {
                Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until, Basis = d.Basis!,
            }),
        ["renumber"] = new(
            Clause("renumber", "Gives provisions other addresses, all at once; they stay what they are.",
                TargetOf(ReferenceForms.WholeInstrument, "Of which instrument."), Moves),
            clause => clause is Renumber,
            (in d) => new Renumber { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Moves = d.Moves! }),
        ["unrecorded"] = new(
            Clause("unrecorded", "A change known to exist whose content the register does not hold.", Target, Until),
            clause => clause is Unrecorded,
            (in d) => new Unrecorded { Target = d.Target!, Address = d.Address, InForce = d.InForce, From = d.From, Until = d.Until }),
    };

    private static Form<AmendmentDraft> Clause(string op, string says, params Field<AmendmentDraft>[] fields) => new(
        $"clause.{op}", op, says, [Field<AmendmentDraft>.Constant("op", op, "What it does."), Address, InForce, From, .. fields]);

    private static Field<AmendmentDraft> TargetOf(Form<ReferenceDraft> form, string says) =>
        Of("target", Presence.Required, ReferenceForms.Of(form), static (ref d) => ref d.Target, says);

    private static Field<AmendmentDraft> Of<T>(string name, Presence presence, Value<T> value, Slot<AmendmentDraft, T> slot, string says) =>
        Field<AmendmentDraft>.Of(name, presence, value, slot, says);

    private static GiveContent GivesContent(in AmendmentDraft draft, bool inserts) => new()
    {
        Inserts = inserts,
        Target = draft.Target!,
        Address = draft.Address,
        InForce = draft.InForce,
        From = draft.From,
        Until = draft.Until,
        Text = draft.Text,
        Norms = draft.Norms ?? [],
        Scope = draft.Scope,
        Areas = draft.Areas,
    };
}
