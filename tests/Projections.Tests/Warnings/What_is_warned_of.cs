namespace Regulations.Projections.Tests.Warnings;

/// <summary>Everything that is told of as a probable mistake, with its line, field and rule; and what lies beside it and is none.</summary>
public sealed class What_is_warned_of
{
    private const string Elm =
        """{"entry":"f1","type":"facility.registered","facility":"elm","name":"Elm","kinds":["sel-108"],"municipality":"0791","""
            + """ "from":"2020-01-01","attributes":{"riskGroup":"yes"}}""";
    private const string Areas = """{"entry":"a1","type":"area.defined","area":"1082","kind":"region","name":"Midtjylland"}""";
    private const string Viborg =
        """{"entry":"a2","type":"area.defined","area":"0791","kind":"municipality","name":"Viborg","within":"1082"}""";
    private const string Greve = """{"entry":"a3","type":"area.defined","area":"0253","kind":"municipality","name":"Greve"}""";

    private static readonly string[] Place = [Areas, Viborg, Greve, Elm];

    private readonly Warned _register = new();

    [Fact]
    public void An_act_or_order_without_a_commencement_unless_it_has_one_in_each_part_or_is_set_in_force_by_another_line()
    {
        _register.Of(Instrument("a", inForce: null)).ShouldBe(["1 inForce no-commencement"]);
        _register.Of(Instrument("g", inForce: null).Replace("executive-order", "guideline", StringComparison.Ordinal)).ShouldBeEmpty();
        _register.Of(Instrument("b", """ "provisions":[{"address":"§ 1","inForce":"2020-05-01"},{"address":"§ 1, stk. 2"}] """,
            null)).ShouldBeEmpty();
        _register.Of(Instrument("c", """ "provisions":[{"address":"§ 1","inForce":"2020-05-01"},{"address":"§ 2"}] """,
            null)).ShouldBe(["1 inForce no-commencement"]);
        _register.Of(Instrument("d", inForce: null),
            Instrument("e", """ "amendments":[{"op":"set-commencement","target":{"instrument":"d"},"at":"2020-06-01"}] """))
                .ShouldBeEmpty();
    }

    [Fact]
    public void An_expiry_no_later_than_the_commencement_of_its_object()
    {
        _register.Of(Instrument("a", """ "expires":"2020-04-02" """, "day-after-publication")).ShouldBe(["1 expires empty-expiry"]);
        _register.Of(Instrument("b", """ "provisions":[{"address":"§ 1","expires":"2020-04-01"}] """,
            "2020-05-01")).ShouldBe(["1 provisions[0].expires empty-expiry"]);
        _register.Of(Instrument("c", inForce: "2020-05-01"),
            Instrument("d", """ "amendments":[{"op":"set-expiry","target":{"instrument":"c"},"expires":"2020-05-01"}] """))
            .ShouldBe(["2 amendments[0].expires empty-expiry"]);
        _register.Of(Instrument("e", """ "expires":"2020-06-01" """, "2020-05-01"),
            Instrument("f", """ "amendments":[{"op":"set-commencement","target":{"instrument":"e"},"at":"2020-06-01"}] """))
            .ShouldBe(["2 amendments[0].at empty-expiry"]);
        _register.Of([.. Place, Restriction("r", basis: "null"),
            """{"entry":"x","type":"restriction.extended","restriction":"r","published":"2020-04-03","expires":"2020-04-02"}"""])
            .ShouldBe(["5 basis basis-not-held", "6 expires empty-expiry"]);
        _register.Of(Instrument("h", """ "expires":"2020-04-03" """, "day-after-publication")).ShouldBeEmpty();
    }

    [Fact]
    public void Published_before_signed_or_in_force_before_published()
    {
        _register.Of(Instrument("a", """ "signed":"2020-04-02" """)).ShouldBe(["1 published published-before-signed"]);
        _register.Of(Instrument("b", """ "signed":"2020-04-01" """)).ShouldBeEmpty();
        _register.Of(Instrument("c", inForce: "2020-03-31")).ShouldBe(["1 inForce in-force-before-publication"]);
        _register.Of(Instrument("d", """ "provisions":[{"address":"§ 1","inForce":"2020-03-01"}] """))
            .ShouldBe(["1 provisions[0].inForce in-force-before-publication"]);
        _register.Of([.. Place, Restriction("r", basis: """[{"instrument":"b"}]""",
            inForce: "2020-03-01")]).ShouldBe(["5 inForce in-force-before-publication"]);
    }

    [Fact]
    public void Published_more_than_ten_years_before_what_it_rests_on()
    {
        _register.Of(Instrument("law"),
            Instrument("a", """ "basis":[{"instrument":"law"}] """).Replace("\"2020-04-01\"", "\"2010-03-31\"", StringComparison.Ordinal))
            .ShouldBe(["2 basis[0].instrument published-before-basis"]);
        _register.Of(Instrument("b", """ "basis":[{"instrument":"law"}] """).Replace("\"2020-04-01\"", "\"2010-04-01\"",
            StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_that_names_no_basis_or_rests_on_one_not_held() =>
        _register.Of([.. Place, Restriction("r", basis: "[]"), Restriction("s", basis: "null")])
            .ShouldBe(["5 basis no-basis", "6 basis basis-not-held"]);

    [Theory]
    [InlineData("\"2020-05-12\"", "§ 1", "")]
    [InlineData("\"2020-05-13\"", "§ 1", "2 expires longer-than-basis")]
    [InlineData(null, "§ 1", "2 expires longer-than-basis")]
    [InlineData(null, "§ 2", "")]
    [InlineData(null, null, "")]
    public void A_decision_that_lasts_longer_than_its_basis_allows(string? expires, string? address, string warned)
    {
        _register.List(Place);
        var law = Instrument("law",
            """ "provisions":[{"address":"§ 1","norms":[{"modality":"empower","activity":"visit","maxDays":40}]},{"address":"§ 2","""
                + """ "norms":[{"modality":"empower","activity":"visit"}]}] """);
        var basis = address is null ? """[{"instrument":"law"}]""" : $$"""[{"instrument":"law","address":"{{address}}"}]""";

        string.Join(' ', _register.Of(law, Restriction("r", basis, expires: expires))).ShouldBe(warned);
    }

    [Fact]
    public void An_extension_beyond_what_the_basis_allows_held_in_the_register()
    {
        var law = Instrument("law",
            """ "provisions":[{"address":"§ 1","norms":[{"modality":"empower","activity":"visit","maxDays":40}]}] """);
        _register.Of([.. Place, law, Restriction("r", """[{"instrument":"law"}]""", expires: "\"2020-05-01\"")]).ShouldBeEmpty();

        _register.Of("""{"entry":"x","type":"restriction.extended","restriction":"r","published":"2020-04-30","expires":"2020-06-01"}""")
            .ShouldBe(["1 expires longer-than-basis"]);
    }

    [Fact]
    public void A_second_instrument_of_one_citation()
    {
        _register.Of(Instrument("a", """ "citation":"BEK nr. 1" """),
            Instrument("b", """ "citation":"BEK nr. 1" """)).ShouldBe(["2 citation same-citation"]);
        _register.Of(Instrument("c", """ "citation":" BEK nr. 1" """),
            Instrument("d", """ "citation":"BEK nr. 2" """)).ShouldBe(["1 citation same-citation"]);
    }

    [Fact]
    public void A_provision_with_a_text_and_no_norm_where_none_has_one()
    {
        _register.Of(Instrument("a",
            """ "provisions":[{"address":"§ 1","text":"Besøg er forbudt."},{"address":"bilag 1","text":"Liste","areas":[]}] """))
            .ShouldBe(["1 provisions[0].norms text-without-norm"]);
        _register.Of(Instrument("b",
            """ "provisions":[{"address":"§ 1","text":"Formål."},{"address":"§ 2","text":"Forbud.","""
                + """ "norms":[{"modality":"forbid","activity":"visit"}]}] """)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"kinds":["sel-107"]}""", false)]
    [InlineData("""{"kinds":["sel-107","sel-108"],"areas":["1082"],"attributes":{"riskGroup":"yes"}}""", true)]
    [InlineData("""{"areas":["0253"]}""", false)]
    [InlineData("""{"kinds":["sel-108"],"except":{"areas":["1082"]}}""", false)]
    [InlineData("""{"kinds":["sel-108"],"except":{"facilities":["elm"]}}""", false)]
    [InlineData("""{"facilities":["elm"]}""", true)]
    [InlineData("""{"facilities":["elm"],"kinds":["sel-107"]}""", false)]
    public void A_scope_that_reaches_no_facility_registered_so_far(string scope, bool reaches)
    {
        string[] warned = reaches ? [] : ["1 scope scope-reaches-none"];
        _register.List(Place);

        _register.Of(Gap("g", scope)).ShouldBe(warned);
        new Warned().Of([Gap("h", "{}"), .. Place]).ShouldBeEmpty();
    }

    [Fact]
    public void A_scope_reaches_what_a_later_line_registers_or_a_facility_was_before()
    {
        _register.Of([Areas, Viborg, Greve, Gap("g", """{"areas":["1082"]}"""), Elm]).ShouldBeEmpty();
        _register.List("""{"entry":"m","type":"facility.changed","facility":"elm","from":"2021-01-01","municipality":"0253"}""");

        _register.Of(Gap("h", """{"areas":["0791"]}"""), Gap("i", """{"areas":["0253"]}""")).ShouldBeEmpty();
    }

    [Fact]
    public void A_scope_by_an_annex_reaches_where_any_version_of_the_annex_lists()
    {
        _register.List(Place);
        var annex = Instrument("law", """ "provisions":[{"address":"bilag 1","areas":["0253"]}] """);
        const string listed = """{"areasListedIn":{"instrument":"law","address":"bilag 1"}}""";

        _register.Of(annex, Gap("g", listed)).ShouldBe(["2 scope scope-reaches-none"]);
        _register.Of(Instrument("b",
            """ "amendments":[{"op":"replace","target":{"instrument":"law","address":"bilag 1"},"areas":["0791"]}] """), Gap("h", listed))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_coverage_in_which_nothing_is_held()
    {
        _register.Of(Coverage("c", "stay"),
            Instrument("a", """ "provisions":[{"address":"§ 1","norms":[{"modality":"forbid","activity":"visit.indoors"}]}] """),
                Coverage("d", "visit"))
            .ShouldBe(["1 activities coverage-holds-nothing"]);
        _register.Of(Coverage("e", "visit.indoors.own-room"), Coverage("f", "dance")).ShouldBe(["2 activities coverage-holds-nothing"]);
    }

    [Fact]
    public void A_coverage_at_a_time_at_which_nothing_is_held()
    {
        _register.Of(Ban("a", """ "expires":"2020-06-01" """), Declared("c", "\"from\":\"2020-05-31\""),
            Declared("d", "\"from\":\"2020-06-01\""))
            .ShouldBe(["3 from coverage-holds-nothing"]);
        _register.Of(Declared("e", "\"from\":\"2020-01-01\",\"until\":\"2020-04-02\"")).ShouldBe(["1 from coverage-holds-nothing"]);
        _register.Of(
            Declared("f", "\"from\":\"2020-06-15\""),
            Instrument("b", """ "amendments":[{"op":"set-expiry","target":{"instrument":"a"},"expires":"2020-07-01"}] """)).ShouldBeEmpty();
        _register.Of(
            """{"entry":"n","type":"instrument.annulled","instrument":"a","by":"x","published":"2020-04-03"}""",
            Declared("g", "\"from\":\"2020-05-01\"")).ShouldBe(["2 from coverage-holds-nothing"]);
    }

    [Fact]
    public void A_coverage_of_those_whom_nothing_held_reaches()
    {
        _register.List(Place);
        _register.List(Ban("a", """ "scope":{"areas":["1082"],"kinds":["sel-108"]} """));

        _register.Of(To("c", """{"areas":["0791"]}"""), To("d", """{"kinds":["sel-108"]}"""),
            To("e", """{"facilities":["elm"]}""")).ShouldBeEmpty();
        _register.Of(To("f", """{"areas":["0253"]}"""), To("g", """{"areas":["1082"],"except":{"areas":["1082"]}}"""))
            .ShouldContain("1 scope coverage-holds-nothing");
        _register.Of(To("h", """{"except":{"kinds":["sel-108"]}}""")).ShouldBe(["1 scope scope-reaches-none",
            "1 scope coverage-holds-nothing"]);
        _register.Of(Elm.Replace("\"f1\"", "\"f3\"", StringComparison.Ordinal).Replace("\"elm\"", "\"ash\"", StringComparison.Ordinal)
            .Replace("0791", "0253", StringComparison.Ordinal),
                To("i", """{"facilities":["ash"]}""")).ShouldBe(["2 scope coverage-holds-nothing"]);
        _register.Of(To("j", """{"areas":["0253"]}"""), Ban("b", """ "scope":{"areas":["0253"]} """)).ShouldBeEmpty();
    }

    [Fact]
    public void A_facility_of_two_kinds_is_reached_by_what_names_either()
    {
        _register.List([.. Place, Ban("a", """ "scope":{"kinds":["sel-108"]} """)]);
        _register.Of(To("c", """{"kinds":["sel-104"]}""")).ShouldBe(["1 scope scope-reaches-none", "1 scope coverage-holds-nothing"]);

        _register.Of("""{"entry":"f4","type":"facility.changed","facility":"elm","from":"2020-02-01","kinds":["sel-108","sel-104"]}""",
            To("d", """{"kinds":["sel-104"]}""")).ShouldBeEmpty();
    }

    [Fact]
    public void A_coverage_that_a_decision_is_within()
    {
        _register.List(Place);
        _register.Of(Restriction("r", basis: "null", expires: "\"2020-05-01\""), To("c", """{"areas":["0791"]}"""),
            To("d", """{"areas":["0253"]}"""))
            .ShouldBe(["1 basis basis-not-held", "3 scope scope-reaches-none", "3 scope coverage-holds-nothing"]);
    }

    [Fact]
    public void Kinds_and_attributes_that_are_not_defined_once_any_is()
    {
        _register.Of(Place).ShouldBeEmpty();

        _register.Of(
            Gap("g", """{"kinds":["sel-108","sel-107"],"except":{"attributes":{"secure":true}}}"""),
                Elm.Replace("\"f1\"", "\"f2\"", StringComparison.Ordinal).Replace("\"elm\"", "\"oak\"", StringComparison.Ordinal),
            """{"entry":"k","type":"kind.defined","kind":"sel-107","label":{"da":"x","en":"x"}}""",
            """{"entry":"t","type":"attribute.defined","attribute":"riskGroup","label":{"da":"x","en":"x"}}""")
            .ShouldBe(["1 scope.kinds[0] undefined-kind", "1 scope.except.attributes.secure undefined-attribute",
                "2 kinds[0] undefined-kind"]);
    }

    [Fact]
    public void What_a_later_line_corrects_is_judged_as_corrected()
    {
        var mended = Instrument("a");

        _register.Of(Instrument("a", inForce: null),
            $$"""{"entry":"x","type":"entry.corrected","corrects":"i-a","reason":"r","replacement":{{mended}}}""").ShouldBeEmpty();
        _register.Of($$"""{"entry":"y","type":"entry.corrected","corrects":"i-a","reason":"r","""
            + $$""" "replacement":{{Instrument("a", inForce: null)}}}""").ShouldBe(["1 replacement.inForce no-commencement"]);
    }

    [Fact]
    public void The_first_hundred_are_told_and_all_are_counted()
    {
        var warned = _register.List([.. Enumerable.Range(1, 120).Select(i => Instrument($"a{i}", inForce: null)), Coverage("c", "dance")]);

        (warned.First.Count, warned.First[^1].Line).ShouldBe((100, 100));
        warned.Count.ShouldBe(new Dictionary<string, int> { ["coverage-holds-nothing"] = 1, ["no-commencement"] = 120 });
    }

    private static string Instrument(string id, string? members = null, string? inForce = "2020-04-02") =>
        $$"""{"entry":"i-{{id}}","type":"instrument.published","instrument":"{{id}}","kind":"executive-order","title":"T","""
            + $$""" "published":"2020-04-01"{{(inForce is null ? "" : $",\"inForce\":\"{inForce}\"")}}{{(members is null ? "" : ",")}}{{members}}}""";

    private static string Restriction(string id, string basis, string? expires = null, string inForce = "2020-04-02") =>
        $$"""{"entry":"r-{{id}}","type":"restriction.issued","restriction":"{{id}}","level":"agency-order","issuer":"x","""
            + $$""" "published":"2020-04-01","inForce":"{{inForce}}","expires":{{expires ?? "null"}},"scope":{"facilities":["elm"]},"""
            + $$""" "basis":{{basis}},"norms":[{"modality":"forbid","activity":"visit"}]}""";

    private static string Gap(string id, string scope) =>
        $$"""{"entry":"{{id}}","type":"gap.declared","gap":"{{id}}","from":"2020-01-01","scope":{{scope}},"note":"n"}""";

    /// <summary>An order that forbids visits.</summary>
    private static string Ban(string id, string members) =>
        Instrument(id, $$""" "provisions":[{"address":"§ 1","norms":[{"modality":"forbid","activity":"visit"}]}],{{members}} """);

    private static string Declared(string id, string members) =>
        $$"""{"entry":"{{id}}","type":"coverage.declared","coverage":"{{id}}","activities":["visit"],{{members}}}""";

    private static string To(string id, string scope) => Declared(id, $"\"from\":\"2020-01-01\",\"scope\":{scope}");

    private static string Coverage(string id, string activity) =>
        $$"""{"entry":"{{id}}","type":"coverage.declared","coverage":"{{id}}","activities":["{{activity}}"],"from":"2020-01-01"}""";
}
