using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>Restrictions and exemptions: one life, two kinds.</summary>
internal static class DecisionForms
{
    private static readonly Field<EntryDraft> Level = Member(
        "level", Presence.Required, Values.OneOf(Vocabulary.Levels), static (ref d) => ref d.Level,
        "Who restricts: an agency by order, or a facility or municipality by decision.");

    private static readonly Field<EntryDraft> Case = Member(
        "case", Presence.Optional, Values.Text, static (ref d) => ref d.Case, "The case it was decided in.");

    private static readonly Field<EntryDraft> Norms = Member(
        "norms", Presence.Required, NormForms.All, static (ref d) => ref d.Norms, "What it says for activities.");

    /// <summary>What a decision rests on; null where the register does not hold it.</summary>
    private static readonly Field<EntryDraft> Basis = Member(
        "basis", Presence.RequiredOrNull, ReferenceForms.Basis, static (ref d) => ref d.Basis,
        "The provisions it rests on; may be empty; null: the register does not hold them.") with
    {
        Met = static (ref d, _) => d.StatesBasis = true,
        StatesNull = static d => d.StatesBasis,
    };

    private static readonly Life Restriction = new(
        EntryType.RestrictionIssued, EntryType.RestrictionChanged, EntryType.RestrictionExtended,
        EntryType.RestrictionLifted, EntryType.RestrictionAnnulled, EntryType.RestrictionRestored);

    private static readonly Life Exemption = new(
        EntryType.ExemptionGranted, EntryType.ExemptionChanged, EntryType.ExemptionExtended,
        EntryType.ExemptionRevoked, EntryType.ExemptionAnnulled, EntryType.ExemptionRestored);

    public static IEnumerable<EntryForm> All { get; } =
    [
        .. Of(DecisionKind.Restriction, "restriction", Restriction, Level, By with { Name = "issuer", Says = "Who issued it." }, Norms),
        .. Of(DecisionKind.Exemption, "exemption", Exemption, By with { Name = "grantedBy", Says = "Who granted it." },
            Norms with { Says = "What it says for activities; its exempting norms say what they lift." }),
    ];

    /// <param name="kind">The kind of decision.</param>
    /// <param name="noun">The field that names it.</param>
    /// <param name="life">The types of its entries.</param>
    /// <param name="fields">Fields of the first entry that are this kind's own.</param>
    private static IEnumerable<EntryForm> Of(DecisionKind kind, string noun, Life life, params Field<EntryDraft>[] fields)
    {
        EntryForm Form<T>(
            EntryType type, string says, MadeEntry made, TakenApart<T> apart, params Field<EntryDraft>[] own)
            where T : DecisionEntry =>
            EntryForm.Of<T>(type, kind == DecisionKind.Restriction ? SubjectKind.Restriction : SubjectKind.Exemption, says, made,
                (e, ref d) =>
                {
                    d.About = e.Decision;
                    apart(e, ref d);
                },
                [About(noun, $"The {noun}."), Published, .. own, Note]);

        var article = kind == DecisionKind.Restriction ? "A" : "An";
        yield return Form<DecisionIssued>(
            life.Issued, $"{article} {noun} begins.", (in d) => DecisionOf.Issued(kind, in d), DecisionOf.TakenApart,
            [.. fields, EntryFields.Scope, Basis, InForce, Expires, Text, Case]);
        yield return Form<DecisionChanged>(
            life.Changed, "The parts present hold for a time, the rest as first decided.",
            (in d) => DecisionOf.Changed(kind, in d), DecisionOf.TakenApart,
            From, Until, Norms.Optional("What it says then."), EntryFields.Scope.Optional("Whom it reaches then."),
            Text.Optional("Its words then."),
            Basis with
            {
                Presence = Presence.OptionalOrNull,
                Says = "The provisions it rests on then; null: the register does not hold them.",
            });
        yield return Form<DecisionExtended>(
            life.Extended, "Its expiry is moved.",
            (in d) => new DecisionExtended { Id = d.Id!, Kind = kind, Decision = d.About!, Expires = d.Expires },
            static (e, ref d) => d.Expires = e.Expires,
            Expires with { Presence = Presence.RequiredOrNull, Says = "The moment; null: until further notice." });
        yield return Form<DecisionEnded>(
            life.Ended, "It ends.",
            (in d) => new DecisionEnded { Id = d.Id!, Kind = kind, Decision = d.About!, From = d.From!.Value },
            static (e, ref d) => d.From = e.From, From);
        yield return Form<DecisionAnnulled>(
            life.Annulled, "It is annulled by a ruling.",
            (in d) => new DecisionAnnulled { Id = d.Id!, Kind = kind, Decision = d.About!, By = d.By!, From = d.From },
            static (e, ref d) => (d.By, d.From) = (e.By, e.From), By, AnnulledFrom);
        yield return Form<DecisionRestored>(
            life.Restored, "The rulings before this one are set aside.",
            (in d) => new DecisionRestored { Id = d.Id!, Kind = kind, Decision = d.About!, By = d.By! },
            static (e, ref d) => d.By = e.By, By);
    }

    private sealed record Life(EntryType Issued, EntryType Changed, EntryType Extended, EntryType Ended, EntryType Annulled,
        EntryType Restored);
}
