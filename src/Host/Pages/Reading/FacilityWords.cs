using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Pages.Reading;

/// <summary>The facts of a facility in words.</summary>
internal static class FacilityWords
{
    /// <summary>Its kinds, where it lies, its attributes, and its operator.</summary>
    /// <param name="reader">Of the language and the labels.</param>
    /// <param name="facility">At a moment.</param>
    /// <param name="areas">Names of areas.</param>
    /// <param name="time">The moment.</param>
    public static IEnumerable<string> Facts(Reader reader, FacilityState facility, AreaMap areas, LegalTime time)
    {
        if (facility.Status != FacilityStatus.Unknown) yield return Wording.AtStart(reader.Say(StatusLabels.Of(facility.Status)));
        foreach (var kind in facility.Kinds) yield return reader.Wording.FacilityKind(kind);
        if (facility.Municipality is { } municipality)
            yield return areas.NameAt(municipality, time) is { } name ? reader.Say(FacilityLabels.MunicipalityOf, name) : municipality;
        foreach (var (attribute, value) in facility.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            yield return $"{reader.Wording.Attribute(attribute)}: {reader.Wording.AttributeValue(attribute, value)}";
        if (facility.Operator is { } by) yield return $"{reader.Say(FacilityLabels.Operator)}: {by}";
    }

    public static string Line(Reader reader, FacilityState facility, AreaMap areas, LegalTime time) =>
        string.Join(" · ", Facts(reader, facility, areas, time).Select(Words.Line));
}
