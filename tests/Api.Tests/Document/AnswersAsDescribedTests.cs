using Regulations.Host.Tests.Http;

namespace Regulations.Api.Tests.Document;

/// <summary>What a host with the Danish data answers is as the document describes it.</summary>
public sealed class AnswersAsDescribedTests(DanishHost danish) : IClassFixture<DanishHost>
{
    [Theory]
    [InlineData("status", "/facilities/eks-greve-botilbud/status?instrument=lta/2020/372&address=forbud&at=2020-07-02T12:00")]
    [InlineData("status", "/facilities/eks-greve-botilbud/status?instrument=aftale/2020-04-25&at=2020-04-26T12:00")]
    [InlineData("noBasis", "/facilities/eks-ballerup-botilbud/no-basis")]
    [InlineData("words", "/facilities/eks-greve-botilbud/words?at=2020-04-05T10:00")]
    [InlineData("search", "/search?q=BEK%20372%20forbud&limit=1")]
    [InlineData("search", "/search?q=Greve&at=2020-04-05T10:00")]
    [InlineData("portfolio", "/portfolio?at=2020-04-20T12:00&activity=visit&limit=3")]
    [InlineData("findings", "/findings?since=0")]
    [InlineData("watch", "/watch?from=2020-04-01&days=400")]
    [InlineData("vocabulary", "/vocabulary")]
    [InlineData("coverage", "/coverage")]
    [InlineData("facilities", "/facilities?search=Greve")]
    [InlineData("stream", "/streams/instrument/lta/2020/372")]
    [InlineData("register", "")]
    [InlineData("tables", "/tables")]
    [InlineData("compare", "/facilities/eks-greve-botilbud/compare?at=2020-04-05T10:00&toAt=2021-03-10T12:00&recorded=250&toRecorded=300")]
    [InlineData("audits", "/audits")]
    [InlineData("subscriptions", "/subscriptions")]
    [InlineData("rules", "/facilities/eks-greve-botilbud/rules")]
    [InlineData("coverage", "/coverage?recrded=1")]
    public Task An_answer_is_as_it_is_described(string operation, string address) => Answered(operation, address);

    [Theory]
    [InlineData("""{ "at": "2020-04-05T10:00", "activity": "visit", "facts": { "relation": "friend" } }""")]
    [InlineData("""{ "at": "2020-04-05T10:00", "activity": "visit", "facts": {}, "recorded": 200, "decided": "2020-04-06" }""")]
    public async Task A_verdict_is_as_it_is_described(string asked) =>
        await Answered("verdict", await danish.Register.PostJson("/facilities/eks-greve-botilbud/verdict?explain=da", asked));

    [Fact]
    public async Task A_statement_and_what_overtakes_it_are_as_described()
    {
        var register = await Register.Made(danish.Host, "statements");
        await register.Record(Regulations.Conformance.Denmark.Entries);
        await Answered("issueStatement", await register.PostJson("/statements", """
            { "facility": "eks-greve-botilbud", "at": "2020-04-06T12:00", "activity": "visit.indoors", "facts": { "relation": "friend" } }
            """));
        await register.Record("""{"entry": "x1", "type": "instrument.annulled", "instrument": "lta/2020/372", "by": "Højesteret","""
            + """ "published": "2026-01-05"}""");

        await Answered("overtakenStatements", await register.Get("/statements/overtaken"));
    }

    private async Task Answered(string operation, string address) => await Answered(operation, await danish.Register.Get(address));

    private async Task Answered(string operation, HttpResponseMessage response) =>
        await new Described(await ApiDocument.Of(danish.Host.Client)).Answered(operation, response);
}
