using System.Net;

namespace Regulations.Host.Tests.Http;

/// <summary>How readers know what answers name by an id.</summary>
public sealed class NamesTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Cited =
        """{"entry": "b1", "type": "instrument.published", "instrument": "lta/2020/372", "kind": "executive-order", "title": "T","""
            + """ "citation": "BEK nr 372 af 04/04/2020", "published": "2020-04-04", "inForce": "2020-04-05","""
            + """ "provisions": [{"address": "§ 1, stk. 2", "text": "T"}]}""";

    private const string Annulled =
        """{"entry": "b2", "type": "instrument.annulled", "instrument": "lta/2020/372", "by": "Østre Landsret","""
            + """ "published": "2021-02-01"}""";

    private const string Restricted =
        """{"entry": "r1", "type": "restriction.issued", "restriction": "p/1", "level": "agency-order", "issuer": "Styrelsen","""
            + """ "published": "2020-04-06", "inForce": "2020-04-07", "basis": [{"instrument": "lta/2020/372"}],"""
            + """ "scope": {"facilities": ["home"]}, "norms": []}""";

    private const string Corrected =
        """{"entry": "x1", "type": "entry.corrected", "corrects": "f1", "reason": "R", "replacement": {"entry": "f1","""
            + """ "type": "facility.registered", "facility": "home", "name": "Bostedet", "kinds": ["sel-107"],"""
            + """ "municipality": "0253", "from": "2015-01-01"}}""";

    private const string Gap =
        """{"entry": "g1", "type": "gap.declared", "gap": "bilag", "from": "2020-01-01", "note": "Bilaget mangler."}""";

    [Theory]
    [InlineData("lta/2020/372", "BEK nr. 372 af 4. april 2020", "BEK no. 372 of 4 April 2020")]
    [InlineData("lta/2020/372 § 1, stk. 2", "BEK nr. 372 af 4. april 2020, § 1, stk. 2", "BEK no. 372 of 4 April 2020, § 1, stk. 2")]
    [InlineData("b1#1", "BEK nr. 372 af 4. april 2020", "BEK no. 372 of 4 April 2020")]
    [InlineData("b2", "Østre Landsret: BEK nr. 372 af 4. april 2020", "Østre Landsret: BEK no. 372 of 4 April 2020")]
    [InlineData("x1", "Bostedet", "Bostedet")]
    [InlineData("p/1", "Påbud fra Styrelsen af 6. april 2020", "Agency order by Styrelsen of 6 April 2020")]
    [InlineData("home", "Bostedet", "Bostedet")]
    [InlineData("0253", "Greve", "Greve")]
    [InlineData("g1", "Hul erklæret: Bilaget mangler.", "Gap declared: Bilaget mangler.")]
    [InlineData("nobody", null, null)]
    public async Task A_thing_has_the_name_readers_know_it_by(string id, string? danish, string? english)
    {
        var register = await shared.RegisterOf([Lines.Municipality, Lines.Home, Cited, Annulled, Restricted, Corrected, Gap]);
        var asked = $$"""{"names": ["{{id}}"], "facilities": ["home"]}""";

        var (da, en) = (await register.PostJson("/names", asked), await register.PostJson("/names?language=en", asked));

        ((string?)(await Register.Json(da, HttpStatusCode.OK))["names"]![id]).ShouldBe(danish);
        ((string?)(await Register.Json(en, HttpStatusCode.OK))["names"]![id]).ShouldBe(english);
    }

    [Fact]
    public async Task Only_what_the_register_held_at_the_position_has_a_name()
    {
        var register = await shared.RegisterOf([Lines.Municipality, Lines.Home, Cited]);

        var before = await Register.Json(
            await register.PostJson("/names", """{"names": ["lta/2020/372"], "recorded": 2}"""), HttpStatusCode.OK);

        before["names"]!.AsObject().ShouldBeEmpty();
        before["coordinates"]!.ToJsonString().ShouldBe("""{"recorded":2}""");
    }
}
