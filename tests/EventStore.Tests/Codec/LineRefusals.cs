using Regulations.Domain.Admission;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>What a line shows by itself to be wrong.</summary>
internal static class LineRefusals
{
    public static IReadOnlyList<RefusalCase> All { get; } =
    [
        new("A line that is no JSON", RefusalRules.MalformedJson, "", """{"entry":"e1","type":"gap.closed","gap":"g"}}"""),
        new("A line with two objects", RefusalRules.MalformedJson, "", """{"entry":"e1","type":"gap.closed","gap":"g"} {}"""),
        new("An empty line", RefusalRules.MalformedJson, "", ""),
        new("A line longer than a mebibyte", RefusalRules.LineTooLong, "", Closed($"\"note\":\"{new string('x', 1024 * 1024)}\"")),
        new("A scope within scopes without end", RefusalRules.NestedTooDeeply, "",
            Gap($"\"scope\":{string.Concat(Enumerable.Repeat("{\"except\":", 70))}{{}}{new string('}', 70)}")),
        new("A list instead of an entry", RefusalRules.WrongKind, "", "[]"),
        new("A text that holds the null character", RefusalRules.UnstorableText, "note", Closed("""  "note":"a\u0000b"  """)),
        new("A text that holds half a surrogate pair", RefusalRules.UnstorableText, "note", Closed("""  "note":"a\ud83d"  """)),
        new("An attribute whose name holds half a surrogate pair", RefusalRules.UnstorableText, "attributes",
            Changed("""  "attributes":{"\udc00":1}  """)),
        new("A field whose name holds half a surrogate pair", RefusalRules.UnstorableText, "",
            """{"\udc00":1,"entry":"e1","type":"gap.closed","gap":"g"}"""),
        new("A type that does not exist", RefusalRules.UnknownType, "type", """{"entry":"e1","type":"gap.closd","gap":"g"}"""),
        new("No type", RefusalRules.MissingField, "type", """{"entry":"e1","gap":"g"}"""),
        new("A type that is a number", RefusalRules.WrongKind, "type", """{"entry":"e1","type":7,"gap":"g"}"""),
        new("A misspelt field", RefusalRules.UnknownField, "nte", Closed("\"nte\":\"x\"")),
        new("A publication of a correction", RefusalRules.UnknownField, "published",
            """{"entry":"e2","type":"entry.retracted","retracts":"e1","reason":"r","published":"2020-01-01"}"""),
        new("A moment from which a restriction is restored", RefusalRules.UnknownField, "from",
            Restriction("restored", """ "by":"x","from":"2020-01-01" """)),
        new("A field of another operation", RefusalRules.UnknownField, "amendments[0].expires",
            Clause("""{"op":"repeal","target":{"instrument":"b"},"expires":"2020-01-01"}""")),
        new("An annex with a scope", RefusalRules.UnknownField, "provisions[0].scope",
            Provision("""{"address":"bilag 1","areas":[],"scope":{}}""")),
        new("An annex with norms", RefusalRules.UnknownField, "provisions[0].norms",
            Provision("""{"address":"bilag 1","areas":[],"norms":[{"modality":"forbid","activity":"visit"}]}""")),
        new("An annex with a commencement of its own", RefusalRules.UnknownField, "provisions[0].inForce",
            Provision("""{"address":"bilag 1","areas":[],"inForce":"2020-01-01"}""")),
        new("A restriction lifted with an address", RefusalRules.UnknownField, "norms[0].lifts[0].restriction",
            Issued("""[{"modality":"exempt","activity":"visit","lifts":[{"restriction":"r","address":"§ 1"}]}]""")),
        new("A field written twice", RefusalRules.DuplicateField, "note", Closed("""  "note":"a","note":"b"  """)),
        new("An attribute written twice", RefusalRules.DuplicateField, "attributes.a", Changed("""  "attributes":{"a":1,"a":1}  """)),
        new("A facility without a municipality", RefusalRules.MissingField, "municipality",
            """{"entry":"e1","type":"facility.registered","facility":"f","name":"F","kinds":[],"from":"2020-01-01"}"""),
        new("A hole of the register without a note", RefusalRules.MissingField, "note",
            """{"entry":"e1","type":"gap.declared","gap":"g","from":"2020-01-01"}"""),
        new("An instrument without a publication", RefusalRules.MissingField, "published",
            """{"entry":"e1","type":"instrument.restored","instrument":"a","by":"x"}"""),
        new("An extension that says nothing of the expiry", RefusalRules.MissingField, "expires", Restriction("extended", null)),
        new("A clause without an operation", RefusalRules.MissingField, "amendments[0].op", Clause("""{"target":{"instrument":"b"}}""")),
        new("A lifted thing that is named in no way", RefusalRules.MissingField, "norms[0].lifts[0].instrument",
            Issued("""[{"modality":"exempt","activity":"visit","lifts":[{}]}]""")),
        new("An annex named without its address", RefusalRules.MissingField, "scope.areasListedIn.address",
            Gap("""  "scope":{"areasListedIn":{"instrument":"a"}}  """)),
        new("A required field that is null", RefusalRules.NullNotAllowed, "from", Restriction("lifted", """ "from":null """)),
        new("A null in a list", RefusalRules.NullNotAllowed, "scope.kinds[1]", Gap("""  "scope":{"kinds":["a",null]}  """)),
        new("An attribute that is null", RefusalRules.NullNotAllowed, "attributes.a", Changed("""  "attributes":{"a":null}  """)),
        new("A note that is a number", RefusalRules.WrongKind, "note", Closed("\"note\":7")),
        new("Kinds that are no list", RefusalRules.WrongKind, "kinds", Changed("\"kinds\":\"sel-107\"")),
        new("An attribute that is a list", RefusalRules.WrongKind, "attributes.a", Changed("""  "attributes":{"a":[1]}  """)),
        new("A kind of area that does not exist", RefusalRules.UnknownWord, "kind",
            """{"entry":"e1","type":"area.defined","area":"1","kind":"parish","name":"P"}"""),
        new("An operation that does not exist", RefusalRules.UnknownWord, "amendments[0].op",
            Clause("""{"op":"delete","target":{"instrument":"b"}}""")),
        new("A confidence that does not exist", RefusalRules.UnknownWord, "confidence", Closed("\"confidence\":\"certain\"")),
        new("An entry id that is empty", RefusalRules.EmptyName, "entry", """{"entry":"","type":"gap.closed","gap":"g"}"""),
        new("A name longer than the log's indexes hold", RefusalRules.NameTooLong, "gap",
            $$"""{"entry":"e1","type":"gap.closed","gap":"{{new string('g', 501)}}"}"""),
        new("An entry id that is a dot", RefusalRules.NameForm, "entry", """{"entry":".","type":"gap.closed","gap":"g"}"""),
        new("An instrument called by two dots", RefusalRules.NameForm, "amendments[0].target.instrument",
            Clause("""{"op":"repeal","target":{"instrument":".."}}""")),
        new("A name with a line break", RefusalRules.NameForm, "gap", """{"entry":"e1","type":"gap.closed","gap":"a\nb"}"""),
        new("A facility whose name holds a control character beyond ASCII", RefusalRules.NameForm, "scope.facilities[0]",
            Gap("""  "scope":{"facilities":["a\u0085"]}  """)),
        new("An area whose name holds a delete", RefusalRules.NameForm, "scope.areas[1]",
            Gap("""  "scope":{"areas":["0253","a\u007f"]}  """)),
        new("A number of more digits than are held", RefusalRules.UnreadableNumber, "attributes.a",
            Changed("""  "attributes":{"a":0.12345678901234567890123456789}  """)),
        new("A number beyond all measure", RefusalRules.UnreadableNumber, "attributes.a", Changed("""  "attributes":{"a":1e400}  """)),
        new("A date that does not exist", RefusalRules.UnreadableTime, "from", Changed("\"name\":\"n\"", from: "2021-02-29")),
        new("A time with seconds", RefusalRules.UnreadableTime, "from", Changed("\"name\":\"n\"", from: "2021-02-01T10:00:00")),
        new("An hour that was skipped when the clock was put forward", RefusalRules.SkippedTime, "from",
            Changed("\"name\":\"n\"", from: "2020-03-29T02:30")),
        new("An hour that came twice when the clock was put back", RefusalRules.AmbiguousTime, "from",
            Changed("\"name\":\"n\"", from: "2020-10-25T02:30")),
        new("An offset that Copenhagen does not have that day", RefusalRules.ForeignOffset, "from",
            Changed("\"name\":\"n\"", from: "2020-06-01T10:00+01:00")),
        new("An address with an empty part", RefusalRules.EmptyAddressPart, "provisions[0].address",
            Provision("""{"address":"§ 1, , nr. 2"}""")),
        new("An activity in capitals", RefusalRules.ActivityForm, "norms[0].activity",
            Issued("""[{"modality":"forbid","activity":"Visit"}]""")),
        new("An activity with an empty word", RefusalRules.ActivityForm, "norms[0].activity",
            Issued("""[{"modality":"forbid","activity":"visit..indoors"}]""")),
        new("An activity with a word that begins with a figure", RefusalRules.ActivityForm, "norms[0].activity",
            Issued("""[{"modality":"forbid","activity":"visit.2nd"}]""")),
        new("A condition with two comparisons", RefusalRules.ConditionForm, "norms[0].when[0]",
            Issued("""[{"modality":"forbid","activity":"visit","when":[{"fact":"a","is":1,"isNot":2}]}]""")),
        new("A condition with no comparison", RefusalRules.ConditionForm, "norms[0].when[0]",
            Issued("""[{"modality":"forbid","activity":"visit","when":[{"fact":"a","is":null}]}]""")),
        new("A bound that is a text", RefusalRules.BoundNotANumber, "norms[0].when[0].atMost",
            Issued("""[{"modality":"forbid","activity":"visit","when":[{"fact":"a","atMost":"10"}]}]""")),
        new("A deadline of no days", RefusalRules.UnreadableDays, "norms[0].within",
            Issued("""[{"modality":"require","activity":"inform","within":0}]""")),
        new("A bound of days and a half", RefusalRules.UnreadableDays, "norms[0].maxDays",
            Issued("""[{"modality":"empower","activity":"visit","maxDays":14.5}]""")),
        new("A prohibition bounded in days", RefusalRules.DaysOutOfPlace, "norms[0].maxDays",
            Issued("""[{"modality":"forbid","activity":"visit","maxDays":14}]""")),
        new("A permission with a deadline", RefusalRules.DaysOutOfPlace, "norms[0].within",
            Issued("""[{"modality":"permit","activity":"visit","within":14}]""")),
        new("A prohibition that lifts something", RefusalRules.LiftsWithoutExempt, "norms[0].lifts",
            Issued("""[{"modality":"forbid","activity":"visit","lifts":[{"restriction":"r"}]}]""")),
        new("An exemption that does not say what it lifts", RefusalRules.ExemptWithoutLifts, "norms[0].lifts",
            Exemption("""[{"modality":"exempt","activity":"visit"}]""")),
        new("A changed exemption that lifts nothing", RefusalRules.ExemptWithoutLifts, "norms[0].lifts",
            """{"entry":"e1","type":"exemption.changed","exemption":"x","published":"2020-01-01","from":"2020-01-01","""
                + """ "norms":[{"modality":"exempt","activity":"visit","lifts":[]}]}"""),
        new("A clause that ends when it begins", RefusalRules.UntilNotAfterFrom, "amendments[0].until",
            Clause("""{"op":"repeal","target":{"instrument":"b"},"from":"2020-05-01","until":"2020-05-01"}""")),
        new("A hole that ends before it begins", RefusalRules.UntilNotAfterFrom, "until", Gap("\"until\":\"2019-12-31\"")),
        new("An instrument that expires when it commences", RefusalRules.ExpiresNotAfterInForce, "expires",
            Published("\"inForce\":\"2020-05-01\",\"expires\":\"2020-05-01\"")),
        new("A provision that expires before it commences", RefusalRules.ExpiresNotAfterInForce, "provisions[0].expires",
            Provision("""{"address":"§ 1","inForce":"2020-05-01T10:00","expires":"2020-05-01T09:59"}""")),
        new("A commencement on a publication without a time of day", RefusalRules.PublicationWithoutTime, "inForce",
            Published("\"inForce\":\"on-publication\"")),
        new("A clause that commences on a publication without a time of day", RefusalRules.PublicationWithoutTime,
            "amendments[0].inForce", Clause("""{"op":"repeal","target":{"instrument":"b"},"inForce":"on-publication"}""")),
        new("A suspension without an end", RefusalRules.SuspendWithoutUntil, "amendments[0].until",
            Clause("""{"op":"suspend","target":{"instrument":"b"}}""")),
        new("A replacement of a whole instrument", RefusalRules.ContentWithoutAddress, "amendments[0].target.address",
            Clause("""{"op":"replace","target":{"instrument":"b"},"text":"x"}""")),
        new("A renumbering without moves", RefusalRules.MoveForm, "amendments[0].moves",
            Clause("""{"op":"renumber","target":{"instrument":"b"},"moves":[]}""")),
        new("A move onto itself", RefusalRules.MoveForm, "amendments[0].moves[0].to", Renumbering("""{"from":"§ 5","to":"§  5"}""")),
        new("A place moved twice", RefusalRules.MoveForm, "amendments[0].moves[1].from",
            Renumbering("""{"from":"§ 5","to":"§ 6"},{"from":"§ 5","to":"§ 7"}""")),
        new("A place moved with what stands above it", RefusalRules.MoveForm, "amendments[0].moves[0].from",
            Renumbering("""{"from":"§ 5, stk. 1","to":"§ 6"},{"from":"§ 5","to":"§ 7"}""")),
        new("Two moved to one place", RefusalRules.MoveForm, "amendments[0].moves[1].to",
            Renumbering("""{"from":"§ 5","to":"§ 7"},{"from":"§ 6","to":"§ 7"}""")),
        new("A renumbering of one provision", RefusalRules.UnknownField, "amendments[0].target.address",
            Clause("""{"op":"renumber","target":{"instrument":"b","address":"§ 1"},"moves":[{"from":"§ 5","to":"§ 6"}]}""")),
        new("A renumbering with an end", RefusalRules.UnknownField, "amendments[0].until",
            Clause("""{"op":"renumber","target":{"instrument":"b"},"until":"2020-06-01","moves":[{"from":"§ 5","to":"§ 6"}]}""")),
        new("A political agreement that amends", RefusalRules.ClausesInAgreement, "amendments",
            Clause("""{"op":"repeal","target":{"instrument":"b"}}""", kind: "political-agreement")),
        new("A personal number in a note", RefusalRules.PersonalNumber, "note", Closed("\"note\":\"Beboer 010190-1234 er flyttet.\"")),
        new("A personal number among the attributes", RefusalRules.PersonalNumber, "attributes.a",
            Changed("""  "attributes":{"a":"2902961234"}  """)),
        new("A personal number as the name of an attribute", RefusalRules.PersonalNumber, "attributes",
            Changed("""  "attributes":{"311299 1234":"x"}  """)),
        new("A correction of a correction by its body", RefusalRules.CorrectionOfCorrection, "replacement.type",
            """{"entry":"e2","type":"entry.corrected","corrects":"e1","reason":"r","replacement":{"entry":"e1","type":"entry.retracted","""
                + """ "retracts":"e0","reason":"r"}}"""),
        new("A correction that gives the entry another id", RefusalRules.CorrectionOfAnother, "replacement.entry",
            """{"entry":"e2","type":"entry.corrected","corrects":"e1","reason":"r","""
                + """ "replacement":{"entry":"e9","type":"gap.closed","gap":"g"}}"""),
        new("A fault within a correction", RefusalRules.UnknownField, "replacement.nte",
            """{"entry":"e2","type":"entry.corrected","corrects":"e1","reason":"r","replacement":{"entry":"e1","""
                + """ "type":"gap.closed","gap":"g","nte":"x"}}"""),
    ];

    private static string Closed(string members) => $$"""{"entry":"e1","type":"gap.closed","gap":"g",{{members}}}""";

    private static string Gap(string members) =>
        $$"""{"entry":"e1","type":"gap.declared","gap":"g","from":"2020-01-01","note":"n",{{members}}}""";

    private static string Changed(string members, string from = "2020-01-01") =>
        $$"""{"entry":"e1","type":"facility.changed","facility":"f","from":"{{from}}",{{members}}}""";

    private static string Restriction(string what, string? members) =>
        $$"""{"entry":"e1","type":"restriction.{{what}}","restriction":"r","""
            + $$""" "published":"2020-01-01"{{(members is null ? "" : ",")}}{{members}}}""";

    private static string Issued(string norms) =>
        $$"""{"entry":"e1","type":"restriction.issued","restriction":"r","level":"agency-order","issuer":"x","published":"2020-01-01","""
            + $$""" "inForce":"2020-01-02","scope":{},"basis":[],"norms":{{norms}}}""";

    private static string Exemption(string norms) =>
        $$"""{"entry":"e1","type":"exemption.granted","exemption":"x","grantedBy":"y","published":"2020-01-01","inForce":"2020-01-02","""
            + $$""" "scope":{},"basis":[],"norms":{{norms}}}""";

    private static string Published(string members, string kind = "act") =>
        $$"""{"entry":"e1","type":"instrument.published","instrument":"a","kind":"{{kind}}","""
            + $$""" "title":"A","published":"2020-01-01",{{members}}}""";

    private static string Provision(string provision) => Published($"\"provisions\":[{provision}]");

    private static string Renumbering(string moves) => Clause($$"""{"op":"renumber","target":{"instrument":"b"},"moves":[{{moves}}]}""");

    private static string Clause(string clause, string kind = "act") => Published($"\"amendments\":[{clause}]", kind);
}
