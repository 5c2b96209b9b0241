using Regulations.Domain.Admission;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>What only the register, or an earlier line, shows to be wrong.</summary>
internal static class RegisterRefusals
{
    private const string Denmark = """{"entry":"a","type":"area.defined","area":"DK","kind":"country","name":"Danmark"}""";
    private const string Elm =
        """{"entry":"f","type":"facility.registered","facility":"elm","name":"Elm","kinds":[],"municipality":"DK","from":"2020-01-01"}""";

    public static IReadOnlyList<RefusalCase> All { get; } =
    [
        new("The same id with other content", RefusalRules.IdTaken, "entry", Denmark,
            Denmark.Replace("Danmark", "Norge", StringComparison.Ordinal)),
        new("An area within an unknown one", RefusalRules.UnknownName, "within",
            """{"entry":"e","type":"area.defined","area":"1082","kind":"region","name":"M","within":"DK"}"""),
        new("An area within itself", RefusalRules.UnknownName, "within",
            """{"entry":"e","type":"area.defined","area":"DK","kind":"country","name":"D","within":"DK"}"""),
        new("A facility in an unknown municipality", RefusalRules.UnknownName, "municipality", Elm),
        new("A change of an unknown facility", RefusalRules.UnknownName, "facility",
            """{"entry":"e","type":"facility.closed","facility":"elm","from":"2020-01-01"}"""),
        new("An annulment of an unknown instrument", RefusalRules.UnknownName, "instrument",
            """{"entry":"e","type":"instrument.annulled","instrument":"x","by":"y","published":"2020-01-01"}"""),
        new("An extension of an unknown exemption", RefusalRules.UnknownName, "exemption",
            """{"entry":"e","type":"exemption.extended","exemption":"x","expires":null,"published":"2020-01-01"}"""),
        new("A closing of an unknown hole", RefusalRules.UnknownName, "gap", """{"entry":"e","type":"gap.closed","gap":"g"}"""),
        new("A retraction of an unknown entry", RefusalRules.UnknownName, "retracts",
            """{"entry":"e","type":"entry.retracted","retracts":"x","reason":"r"}"""),
        new("A correction of an unknown entry", RefusalRules.UnknownName, "corrects",
            """{"entry":"e","type":"entry.corrected","corrects":"x","reason":"r","""
                + """ "replacement":{"entry":"x","type":"gap.closed","gap":"g"}}"""),
        new("A scope that names an unknown facility", RefusalRules.UnknownName, "scope.facilities[1]", Denmark, Elm,
            Restriction("""{"facilities":["elm","oak"]}""")),
        new("A scope that names an unknown area", RefusalRules.UnknownName, "scope.areas[0]", Restriction("""{"areas":["DK"]}""")),
        new("An exception that names an unknown area", RefusalRules.UnknownName, "scope.except.areas[0]",
            Restriction("""{"except":{"areas":["DK"]}}""")),
        new("An annex of an unknown instrument", RefusalRules.UnknownName, "scope.areasListedIn.instrument",
            Restriction("""{"areasListedIn":{"instrument":"x","address":"bilag 1"}}""")),
        new("A basis in an unknown instrument", RefusalRules.UnknownName, "basis[0].instrument", Restriction("{}", basis: "x")),
        new("A lifted restriction that is unknown", RefusalRules.UnknownName, "provisions[0].norms[0].lifts[0].restriction",
            Instrument("a", members: """ "provisions":[{"address":"§ 1","norms":[{"modality":"exempt","activity":"visit","""
                + """ "lifts":[{"restriction":"x"}]}]}] """)),
        new("A lifted instrument that is unknown", RefusalRules.UnknownName, "provisions[0].norms[0].lifts[0].instrument",
            Instrument("a", members: """ "provisions":[{"address":"§ 1","norms":[{"modality":"exempt","activity":"visit","""
                + """ "lifts":[{"instrument":"x"}]}]}] """)),
        new("An annex that lists an unknown area", RefusalRules.UnknownName, "provisions[0].areas[0]",
            Instrument("a", members: """ "provisions":[{"address":"bilag 1","areas":["DK"]}] """)),
        new("A clause on an unknown instrument", RefusalRules.UnknownName, "amendments[0].target.instrument",
            Instrument("a", members: """ "amendments":[{"op":"repeal","target":{"instrument":"x"}}] """)),
        new("An unknown political agreement", RefusalRules.UnknownName, "implements[0]",
            Instrument("a", members: """ "implements":["x"] """)),
        new("A duty in an unknown instrument", RefusalRules.UnknownName, "duty.instrument", Denmark, Elm,
            """{"entry":"e","type":"duty.met","facility":"elm","from":"2020-01-01","duty":{"instrument":"x","address":"§ 1"}}"""),
        new("A duty met by an unknown facility", RefusalRules.UnknownName, "facility", Instrument("a"),
            """{"entry":"e","type":"duty.met","facility":"elm","from":"2020-01-01","duty":{"instrument":"a","address":"§ 1"}}"""),
        new("A second definition of an area", RefusalRules.AlreadyNamed, "area", Denmark,
            """{"entry":"e","type":"area.defined","area":"DK","kind":"country","name":"Danmark"}"""),
        new("A second registration of a facility", RefusalRules.AlreadyNamed, "facility", Denmark, Elm,
            Elm.Replace("\"f\"", "\"e\"", StringComparison.Ordinal)),
        new("A second publication of an instrument", RefusalRules.AlreadyNamed, "instrument", Instrument("a"),
            Instrument("a").Replace("\"i-a\"", "\"e\"", StringComparison.Ordinal)),
        new("A second publication of a retracted instrument", RefusalRules.AlreadyNamed, "instrument", Instrument("a"),
            """{"entry":"x","type":"entry.retracted","retracts":"i-a","reason":"r"}""",
                Instrument("a").Replace("\"i-a\"", "\"e\"", StringComparison.Ordinal)),
        new("A second issue of a restriction", RefusalRules.AlreadyNamed, "restriction", Restriction("{}"),
            Restriction("{}").Replace("\"r-1\"", "\"e\"", StringComparison.Ordinal)),
        new("A second grant of an exemption", RefusalRules.AlreadyNamed, "exemption", Exemption("x-1"), Exemption("x-2")),
        new("A second declaration of a hole", RefusalRules.AlreadyNamed, "gap",
            """{"entry":"g1","type":"gap.declared","gap":"g","from":"2020-01-01","note":"n"}""",
                """{"entry":"g2","type":"gap.declared","gap":"g","from":"2020-01-01","note":"n"}"""),
        new("An act implemented like an agreement", RefusalRules.NoAgreement, "implements[0]", Instrument("a"),
            Instrument("b", members: """ "implements":["a"] """)),
        new("An instrument that rests on itself", RefusalRules.RestsOnItself, "basis[0].instrument",
            Instrument("a", members: """ "basis":[{"instrument":"a","address":"§ 1"}] """)),
        new("An instrument carried on upon itself", RefusalRules.RestsOnItself, "amendments[0].basis[0].instrument", Instrument("a"),
            Instrument("b", members: """ "amendments":[{"op":"continue","target":{"instrument":"a"},"basis":[{"instrument":"a"}]}] """)),
        new("A guideline that amends an act", RefusalRules.ClauseBeyondGuidelines, "amendments[0].target.instrument", Instrument("a"),
            Instrument("b", "guideline", """ "amendments":[{"op":"repeal","target":{"instrument":"a"}}] """)),
        new("An annex replaced by words alone", RefusalRules.AnnexWithoutAreas, "amendments[0].areas", Annexed,
            Instrument("b", members: Replacing("a", "bilag 1"))),
        new("An annex of its own replaced by words alone", RefusalRules.AnnexWithoutAreas, "amendments[0].areas",
            Instrument("a", members: $$""" "provisions":[{"address":"bilag 1","areas":[]}],{{Replacing("a", "bilag 1")}} """)),
        new("An annex given by a clause replaced by words alone", RefusalRules.AnnexWithoutAreas, "amendments[0].areas",
            Instrument("a"), Instrument("b",
                members: """ "amendments":[{"op":"insert","target":{"instrument":"a","address":"bilag 2"},"areas":[]}] """),
                    Instrument("c", members: Replacing("a", "bilag 2"))),
        new("A correction of a retraction", RefusalRules.CorrectionOfCorrection, "corrects", Denmark,
            """{"entry":"x","type":"entry.retracted","retracts":"a","reason":"r"}""",
                """{"entry":"y","type":"entry.corrected","corrects":"x","reason":"r","replacement":{"entry":"x","type":"area.defined","""
                    + """ "area":"DK","kind":"country","name":"D"}}"""),
        new("A retraction of a correction", RefusalRules.CorrectionOfCorrection, "retracts", Denmark,
            """{"entry":"x","type":"entry.retracted","retracts":"a","reason":"r"}""",
                """{"entry":"y","type":"entry.retracted","retracts":"x","reason":"r"}"""),
        new("A finding under another name than findings have", RefusalRules.FindingForm, "finding",
            """{"entry":"h","type":"finding.handled","finding":"abc","by":"b","published":"2020-08-01"}"""),
        new("A statement that does not stand where it says", RefusalRules.StatementOfTheRegister, "position", Denmark,
            Statement("2026-000001", 1)),
        new("A statement without the one before it", RefusalRules.StatementOfTheRegister, "statement", Denmark,
            Statement("2026-000002", 2)),
        new("A statement with another number than statements have", RefusalRules.StatementOfTheRegister, "statement", Denmark,
            Statement("26-1", 2)),
        new("A statement whose PDF has a hash of another form", RefusalRules.HashForm, "pdf.en", Statement("2026-000001", 1)
            .Replace("}", $",\"pdf\":{{\"da\":\"{new string('a', 64)}\",\"en\":\"{new string('A', 64)}\"}}}}", StringComparison.Ordinal)),
        new("A second issue of a statement", RefusalRules.AlreadyNamed, "statement", Statement("2026-000001", 1),
            Statement("2026-000001", 2).Replace("\"s-1\"", "\"e\"", StringComparison.Ordinal)),
        new("A retraction of a statement", RefusalRules.StatementIsFinal, "retracts", Statement("2026-000001", 1),
            """{"entry":"x","type":"entry.retracted","retracts":"s-1","reason":"r"}"""),
        new("A correction of a statement", RefusalRules.StatementIsFinal, "corrects", Statement("2026-000001", 1),
            $$"""{"entry":"x","type":"entry.corrected","corrects":"s-1","reason":"r","replacement":{{Statement("2026-000001", 1)}}}"""),
        new("A correction that changes the type", RefusalRules.CorrectionOfAnother, "replacement.type", Denmark,
            """{"entry":"y","type":"entry.corrected","corrects":"a","reason":"r","replacement":{"entry":"a","type":"area.changed","""
                + """ "area":"DK","within":"DK","from":"2020-01-01"}}"""),
        new("A correction that changes the subject", RefusalRules.CorrectionOfAnother, "replacement.area", Denmark,
            """{"entry":"y","type":"entry.corrected","corrects":"a","reason":"r","replacement":{"entry":"a","type":"area.defined","""
                + """ "area":"NO","kind":"country","name":"Norge"}}"""),
        new("A correction that names what is unknown", RefusalRules.UnknownName, "replacement.within", Denmark,
            """{"entry":"y","type":"entry.corrected","corrects":"a","reason":"r","replacement":{"entry":"a","type":"area.defined","""
                + """ "area":"DK","kind":"country","name":"Danmark","within":"EU"}}"""),
        new("A norm about an activity that is not defined where one is", RefusalRules.UndefinedActivity, "norms[0].activity", Visit,
            Forbidding("vist")),
        new("A gap in an activity that is not defined where one is", RefusalRules.UndefinedActivity, "activities[0]", Visit,
            """{"entry":"e","type":"gap.declared","gap":"g","from":"2020-01-01","activities":["vist"],"note":"n"}"""),
        new("A coverage of an activity that is not defined where one is", RefusalRules.UndefinedActivity, "activities[1]", Visit,
            """{"entry":"e","type":"coverage.declared","coverage":"c","from":"2020-01-01","activities":["visit","vist"]}"""),
        new("A norm about an activity whose definition was retracted while another stands", RefusalRules.UndefinedActivity,
            "norms[0].activity", Visit, Visit.Replace("visit", "stay", StringComparison.Ordinal),
                """{"entry":"x","type":"entry.retracted","retracts":"visit","reason":"r"}""", Forbidding("visit")),
        new("A condition on a fact that is not defined where one is", RefusalRules.UndefinedFact, "norms[0].when[0].fact", Relation,
            Forbidding("visit", """{"fact":"relatoin","is":"parent"}""")),
        new("A choice that the fact does not have", RefusalRules.UndefinedValue, "norms[0].when[0].in", Relation,
            Forbidding("visit", """{"fact":"relation","in":["parent","friend"]}""")),
        new("A choice compared with a number", RefusalRules.UndefinedValue, "norms[0].when[0].atMost", Relation,
            Forbidding("visit", """{"fact":"relation","atMost":3}""")),
        new("Yes or no written as a word", RefusalRules.UndefinedValue, "norms[0].when[0].is", Defining("yes-no"),
            Forbidding("visit", """{"fact":"x","is":"yes"}""")),
        new("A number written as a word", RefusalRules.UndefinedValue, "norms[0].when[0].isNot", Defining("number"),
            Forbidding("visit", """{"fact":"x","isNot":"17"}""")),
    ];

    private const string Visit = """{"entry":"visit","type":"activity.defined","activity":"visit","label":{"da":"besøg","en":"visit"}}""";

    private const string Relation =
        """{"entry":"w","type":"fact.defined","fact":"relation","kind":"choice","values":[{"value":"parent","label":{"da":"forælder","""
            + """ "en":"parent"}}],"label":{"da":"relation","en":"relation"}}""";

    private static string Defining(string kind) =>
        $$"""{"entry":"w","type":"fact.defined","fact":"x","label":{"da":"x","en":"x"},"kind":"{{kind}}"}""";

    private static string Forbidding(string activity, string? condition = null) => Restriction("{}").Replace(
        "[]}", $$"""[{"modality":"forbid","activity":"{{activity}}","when":[{{condition}}]}]}""", StringComparison.Ordinal);

    private static string Statement(string number, int position) =>
        $$"""{"entry":"s-1","type":"statement.issued","statement":"{{number}}","facility":"elm","at":"2020-05-01T12:00","""
            + $$""" "position":{{position}},"content":"c"}""";

    private static string Annexed => Instrument("a", members: """ "provisions":[{"address":"bilag 1","areas":[]}] """);

    private static string Replacing(string instrument, string address) =>
        $$""" "amendments":[{"op":"replace","target":{"instrument":"{{instrument}}","address":"{{address}}"},"text":"x"}] """;

    private static string Instrument(string id, string kind = "act", string? members = null) =>
        $$"""{"entry":"i-{{id}}","type":"instrument.published","instrument":"{{id}}","kind":"{{kind}}","title":"T","""
            + $$""" "published":"2020-01-01"{{(members is null ? "" : ",")}}{{members}}}""";

    private static string Restriction(string scope, string? basis = null) =>
        $$"""{"entry":"r-1","type":"restriction.issued","restriction":"r","level":"agency-order","issuer":"x","published":"2020-01-01","""
            + $$""" "inForce":"2020-01-02","scope":{{scope}},"""
            + $$""" "basis":[{{(basis is null ? "" : $"{{\"instrument\":\"{basis}\"}}")}}],"norms":[]}""";

    private static string Exemption(string entry) =>
        $$"""{"entry":"{{entry}}","type":"exemption.granted","exemption":"x","grantedBy":"y","published":"2020-01-01","""
            + $$""" "inForce":"2020-01-02","scope":{},"basis":[],"norms":[]}""";
}
