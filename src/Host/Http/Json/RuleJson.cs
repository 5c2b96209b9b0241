using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

internal static class RuleJson
{
    /// <param name="json">Stands where a value is wanted.</param>
    /// <param name="rule">A provision, restriction or exemption.</param>
    /// <param name="time">A moment of the state it belongs to: what its instrument rests on is told as of then.</param>
    public static void WriteRule(this Utf8JsonWriter json, Rule rule, LegalTime time)
    {
        json.WriteStartObject();
        json.WriteString("ref"u8, rule.Ref);
        json.WriteString("version"u8, rule.Version);
        json.WriteOrigin(rule, time);
        json.WriteString("text"u8, rule.Text);
        json.WriteStartArray("norms"u8);
        foreach (var norm in rule.Norms) json.WriteNorm(norm);
        json.WriteEndArray();
        json.WritePeriod(rule.Period);
        json.WriteString("source"u8, rule.Words.Source);
        json.WriteString("confidence"u8, Word<Confidence>.Of(rule.Words.Confidence));
        json.WriteBasis(rule, time);
        json.WriteList("unrecorded"u8, rule.Unrecorded);
        json.WriteEndObject();
    }

    /// <summary>Null where the register does not hold it.</summary>
    private static void WriteBasis(this Utf8JsonWriter json, Rule rule, LegalTime time)
    {
        if (rule is Rule.OfDecision { Content.IsBasisHeld: false })
        {
            json.WriteNull("basis"u8);
            return;
        }

        json.WriteStartArray("basis"u8);
        foreach (var basis in BasisOf(rule, time)) json.WriteReference(basis);
        json.WriteEndArray();
    }

    /// <summary>The word for a decision: exemption, or at what level a restriction was issued.</summary>
    public static JsonEncodedText KindOf(DecisionIssued issued) =>
        issued.Level is { } level ? Word<RestrictionLevel>.Of(level) : Word<DecisionKind>.Of(DecisionKind.Exemption);

    private static void WriteOrigin(this Utf8JsonWriter json, Rule rule, LegalTime time)
    {
        switch (rule)
        {
            case Rule.OfProvision provision:
                var published = provision.Instrument.Published;
                json.WriteString("instrument"u8, published.Instrument);
                json.WriteString("address"u8, provision.Address.Text);
                if (provision.Instrument.IsRenumbered) json.WriteOtherAddresses(provision.Life, time);
                json.WriteString("kind"u8, Word<InstrumentKind>.Of(published.Kind));
                json.WriteNumber("rank"u8, rule.Rank);
                json.WriteString("title"u8, published.Title);
                break;
            case Rule.OfDecision { Decision.Issued: var issued }:
                json.WriteNull("instrument"u8);
                json.WriteNull("address"u8);
                json.WriteString("kind"u8, KindOf(issued));
                json.WriteNumber("rank"u8, rule.Rank);
                json.WriteString("title"u8, issued.By);
                break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static IEnumerable<ProvisionRef> BasisOf(Rule rule, LegalTime time) => rule switch
    {
        Rule.OfProvision provision => provision.Instrument.BasisAt(time),
        Rule.OfDecision decision => decision.Content.Basis,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
