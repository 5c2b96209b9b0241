using System.Net;
using System.Text.Json.Nodes;
using Regulations.Conformance;

namespace Regulations.Host.Tests.Http;

/// <summary>A search over HTTP: what it takes, gives and refuses.</summary>
public sealed class SearchTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private Register _register = null!;

    public async ValueTask InitializeAsync()
    {
        _register = await shared.EmptyRegister();
        await _register.Record(Denmark.Entries);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_hit_says_what_it_is_how_readers_know_it_and_by_which_ref_to_go_on_asking()
    {
        var hits = (await _register.Ask("/search?q=BEK%20372%20forbud&language=en"))["hits"]!.AsArray();

        hits[0]!["ref"]!.GetValue<string>().ShouldBe("lta/2020/372");
        hits[0]!["type"]!.GetValue<string>().ShouldBe("instrument");
        hits[1]!["ref"]!.GetValue<string>().ShouldBe("lta/2020/372 forbud");
        hits[1]!["type"]!.GetValue<string>().ShouldBe("provision");
        hits[1]!["name"]!.GetValue<string>().ShouldBe("BEK no. 372 of 4 April 2020, forbud");
        hits[1]!["address"]!.GetValue<string>().ShouldBe("forbud");
        (await _register.Ask("/search?q=botilbud%20i%20greve"))["hits"]![0]!["facility"]!["municipality"]!.GetValue<string>()
            .ShouldBe("0253");
    }

    [Fact]
    public async Task Parts_of_a_long_list_of_hits_fit_together()
    {
        var all = await _register.Ask("/search?q=forbud&limit=1000");
        var total = all["total"]!.GetValue<int>();
        var refs = new List<string>();
        for (var next = (int?)0; next is { } offset;)
        {
            var part = await _register.Ask($"/search?q=forbud&offset={offset}&limit=7");
            refs.AddRange(Refs(part));
            part["total"]!.GetValue<int>().ShouldBe(total);
            next = (int?)part["next"];
        }

        total.ShouldBeGreaterThan(14);
        all["next"].ShouldBeNull();
        refs.ShouldBe(Refs(all));
    }

    [Fact]
    public async Task Only_the_types_asked_for_come() =>
        (await _register.Ask("/search?q=botilbud&type=facility&type=instrument&limit=1000"))["hits"]!.AsArray()
            .Select(h => h!["type"]!.GetValue<string>()).Distinct().ShouldBe(["instrument", "facility"], ignoreOrder: true);

    [Fact]
    public async Task The_coordinates_asked_count_and_are_repeated()
    {
        var found = await _register.Ask("/search?q=BEK%20610&at=2020-05-20T12:00&known=2020-05-12");

        found["coordinates"]!.ToJsonString().ShouldBe(
            """{"at":"2020-05-20T12:00","known":"2020-05-12","recorded":310,"decided":null}""");
        Refs(found).ShouldNotContain("lta/2020/610");
        Refs(await _register.Ask("/search?q=BEK%20610")).ShouldContain("lta/2020/610");
    }

    [Theory]
    [InlineData("/search", "missing-parameter", "q")]
    [InlineData("/search?q=a&type=provison", "unreadable-parameter", "type")]
    [InlineData("/search?q=a&limit=0", "unreadable-parameter", "limit")]
    [InlineData("/search?q=a&at=2020-05-20", "unreadable-parameter", "at")]
    [InlineData("/search?q=a&recorded=100000", "position-beyond-head", "recorded")]
    [InlineData("/search?q=a&limits=3", "unknown-parameter", "limits")]
    public async Task What_cannot_be_read_is_refused(string question, string type, string parameter)
    {
        var problem = await _register.Problem(question);

        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
        problem["parameter"]!.GetValue<string>().ShouldBe(parameter);
    }

    [Fact]
    public async Task A_text_longer_than_is_looked_for_is_refused() =>
        (await _register.Problem($"/search?q={new string('a', 201)}"))["parameter"]!.GetValue<string>().ShouldBe("q");

    [Theory]
    [InlineData("botilbud greve", "eks-greve-botilbud")]
    [InlineData("eks-arhus-midl", "eks-aarhus-midl")]
    public async Task Whoever_wants_a_statement_about_a_facility_never_registered_is_told_which_may_be_meant(string written, string meant)
    {
        var asked = new JsonObject { ["facility"] = written, ["at"] = "2020-04-06T12:00" }.ToJsonString();

        var problem = await Register.Problem(await _register.PostJson("/statements", asked), HttpStatusCode.BadRequest);

        problem["nearest"]!.AsArray().Select(n => n!.GetValue<string>()).ShouldContain(meant);
    }

    private static IEnumerable<string> Refs(JsonNode answer) => answer["hits"]!.AsArray().Select(h => h!["ref"]!.GetValue<string>());
}
