using System.Globalization;

namespace Regulations.Host.Tests.Http;

/// <summary>A small law: a municipality, two facilities in it, an order that forbids visits and one that allows them outdoors.</summary>
internal static class Lines
{
    public const string Municipality =
        """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""";

    public const string Home =
        """{"entry": "f1", "type": "facility.registered", "facility": "home", "name": "Bostedet", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2015-01-01", "attributes": {"places": 12, "secure": true, "riskGroup": "yes"}}""";

    public const string Order =
        """{"entry": "o1", "type": "instrument.published", "instrument": "order/1", "kind": "executive-order", "title": "Besøgsforbud","""
            + """ "published": "2020-04-04", "inForce": "2020-04-05T10:00", "expires": "2020-07-01", "source": "Lovtidende","""
            + """ "provisions": [{"address": "§ 1", "text": "Besøg er forbudt.", "norms": [{"modality": "forbid", "activity": "visit"}]},"""
            + """ {"address": "§ 2", "text": "Børn undtages.", "norms": [{"modality": "exempt", "activity": "visit","""
            + """ "when": [{"fact": "residentAge", "atMost": 17}]}]}]}""";

    public const string Easing =
        """{"entry": "o2", "type": "instrument.published", "instrument": "order/2", "kind": "executive-order", "title": "Lempelse","""
            + """ "published": "2020-05-08", "inForce": "2020-05-09", "amendments": [{"op": "replace","""
            + """ "target": {"instrument": "order/1", "address": "§ 1"}, "text": "Besøg inde er forbudt.","""
            + """ "norms": [{"modality": "forbid", "activity": "visit.indoors"}]}]}""";

    public static IReadOnlyList<string> Law { get; } = [Municipality, Home, Order, Easing];

    public static string Facility(int number) => Facility(string.Create(CultureInfo.InvariantCulture, $"{number}"));

    public static string Facility(string id) =>
        $$"""{"entry": "reg-{{id}}", "type": "facility.registered", "facility": "{{id}}", "name": "Tilbud {{id}}", "kinds": ["sel-107"],"""
            + $$""" "municipality": "0253", "from": "2015-01-01"}""";
}
