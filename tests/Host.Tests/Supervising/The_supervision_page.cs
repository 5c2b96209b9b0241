using System.Text.Json.Nodes;
using Regulations.Host.Tests.Auditing;

namespace Regulations.Host.Tests.Supervising;

/// <summary>What docs/supervision.md shows is what a host with the Danish data answers.</summary>
public sealed class The_supervision_page(ExampleRegister example) : IClassFixture<ExampleRegister>
{
    [Fact]
    public async Task Its_examples_are_executed()
    {
        var blocks = DanishRegister.Resource("docs/supervision.md").Split("```http\nGET /registers/dk").Skip(1).ToList();
        blocks.Count.ShouldBe(3);
        foreach (var block in blocks)
        {
            var asked = block[..block.IndexOf('\n', StringComparison.Ordinal)];
            var from = block.IndexOf("```json\n", StringComparison.Ordinal) + 8;
            var shown = JsonNode.Parse(block[from..block.IndexOf("\n```", from, StringComparison.Ordinal)])!;
            (await example.Dk.Ask(asked)).ToJsonString().ShouldBe(shown.ToJsonString());
        }
    }

    [Fact]
    public async Task As_a_calendar_lines_are_short_and_events_have_lasting_names()
    {
        var calendar = await (await example.Dk.Get("/watch.ics?from=2020-08-25&days=30&area=1085"))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\n");
        calendar.Split("\r\n").ShouldAllBe(l => System.Text.Encoding.UTF8.GetByteCount(l) <= 75);
        calendar.ShouldContain("UID:31525dbc877f0a455bd628c1@dk\r\n");
        calendar.ShouldContain("DTSTART;VALUE=DATE:20200916\r\n");
    }
}
