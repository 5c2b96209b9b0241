using Regulations.Domain.Entries;
using static Regulations.EventStore.Codec.EntryFields;

namespace Regulations.EventStore.Codec;

/// <summary>Restrictions and exemptions: one life, two kinds.</summary>
internal static class DecisionForms
{
    private static readonly Field<EntryDraft> Level = new("level", Presence.Required, static (r, ref j, ref d) => d.Level = r.Word(ref j, Vocabulary.Levels));
    private static readonly Field<EntryDraft> Case = new("case", Presence.Optional, static (r, ref j, ref d) => d.Case = r.Text(ref j));

    private static readonly Life Restriction = new(
        EntryType.RestrictionIssued, EntryType.RestrictionChanged, EntryType.RestrictionExtended,
        EntryType.RestrictionLifted, EntryType.RestrictionAnnulled, EntryType.RestrictionRestored);

    private static readonly Life Exemption = new(
        EntryType.ExemptionGranted, EntryType.ExemptionChanged, EntryType.ExemptionExtended,
        EntryType.ExemptionRevoked, EntryType.ExemptionAnnulled, EntryType.ExemptionRestored);

    public static IEnumerable<EntryForm> All { get; } =
    [
        .. Of(DecisionKind.Restriction, SubjectKind.Restriction, "restriction", Restriction, NamedBy("issuer"), Level),
        .. Of(DecisionKind.Exemption, SubjectKind.Exemption, "exemption", Exemption, NamedBy("grantedBy")),
    ];

    private static Field<EntryDraft> NamedBy(string name) => By with { Name = name };

    /// <param name="kind">The kind of decision.</param>
    /// <param name="about">The same, as what entries are about.</param>
    /// <param name="noun">The field that names it.</param>
    /// <param name="life">The types of its entries.</param>
    /// <param name="fields">Fields of the first entry that only this kind has.</param>
    private static IEnumerable<EntryForm> Of(
        DecisionKind kind, SubjectKind about, string noun, Life life, params Field<EntryDraft>[] fields)
    {
        EntryForm Form(EntryType type, MadeEntry made, params Field<EntryDraft>[] own) =>
            new(type, about, made, [About(noun), Published, Note, .. own]);

        yield return Form(life.Issued, (in d) => Issued(kind, in d),
            [.. fields, EntryFields.Scope, Norms, DecisionBasis, InForce, Expires, Text, Case]);
        yield return Form(life.Changed, (in d) => Changed(kind, in d), From, Until, Norms.Optional(), EntryFields.Scope.Optional(), Text,
            DecisionBasis with { Presence = Presence.OptionalOrNull });
        yield return Form(life.Extended, (in d) => new DecisionExtended
        {
            Id = d.Id!,
            Published = d.Published,
            Source = d.Source,
            Note = d.Note,
            Confidence = d.Confidence ?? Confidence.Confirmed,
            Kind = kind,
            Decision = d.About!,
            Expires = d.Expires,
        }, Expires with { Presence = Presence.RequiredOrNull });
        yield return Form(life.Ended, (in d) => new DecisionEnded
        {
            Id = d.Id!,
            Published = d.Published,
            Source = d.Source,
            Note = d.Note,
            Confidence = d.Confidence ?? Confidence.Confirmed,
            Kind = kind,
            Decision = d.About!,
            From = d.From!.Value,
        }, From);
        yield return Form(life.Annulled, (in d) => new DecisionAnnulled
        {
            Id = d.Id!,
            Published = d.Published,
            Source = d.Source,
            Note = d.Note,
            Confidence = d.Confidence ?? Confidence.Confirmed,
            Kind = kind,
            Decision = d.About!,
            By = d.By!,
            From = d.From,
        }, By, From.Optional());
        yield return Form(life.Restored, (in d) => new DecisionRestored
        {
            Id = d.Id!,
            Published = d.Published,
            Source = d.Source,
            Note = d.Note,
            Confidence = d.Confidence ?? Confidence.Confirmed,
            Kind = kind,
            Decision = d.About!,
            By = d.By!,
        }, By);
    }

    private static DecisionIssued Issued(DecisionKind kind, in EntryDraft d) => new()
    {
        Id = d.Id!,
        Published = d.Published,
        Source = d.Source,
        Note = d.Note,
        Confidence = d.Confidence ?? Confidence.Confirmed,
        Kind = kind,
        Decision = d.About!,
        Level = d.Level,
        By = d.By!,
        Scope = d.Scope!,
        Norms = d.Norms!,
        Basis = d.Basis,
        InForce = d.InForce!.Value,
        Expires = d.Expires,
        Text = d.Text,
        Case = d.Case,
    };

    private static DecisionChanged Changed(DecisionKind kind, in EntryDraft d) => new()
    {
        Id = d.Id!,
        Published = d.Published,
        Source = d.Source,
        Note = d.Note,
        Confidence = d.Confidence ?? Confidence.Confirmed,
        Kind = kind,
        Decision = d.About!,
        From = d.From!.Value,
        Until = d.Until,
        Norms = d.Norms,
        Scope = d.Scope,
        Text = d.Text,
        Basis = d.StatesBasis ? new(d.Basis) : null,
    };

    private sealed record Life(EntryType Issued, EntryType Changed, EntryType Extended, EntryType Ended, EntryType Annulled, EntryType Restored);
}
