using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulations.Host.Subscribing;
using Regulations.Host.Tests.Commands;
using Regulations.Host.Tests.Http;
using Regulations.Host.Tests.Statements;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

public sealed class The_page_on_being_told
{
    private const string Subscribed = "https://sager.example/regulations";

    [Fact]
    public async Task What_it_shows_as_posted_is_posted_to_the_subscription_it_makes()
    {
        await using var receiver = await Receiver.Start();
        await using var host = await HostUnderTest.Start(with: s => Subscriber.Impatient(s) with { Clock = StoppedClock.AsOnThePages });
        await (await Register.Made(host)).Record(DanishData.Files.SelectMany(File.ReadLines));
        var page = await Page.Read("reconstruction.md");
        page.ShouldContain(Subscribed);

        await Page.RunExamples(page.Replace(Subscribed, receiver.Url, StringComparison.Ordinal), host);

        var posted = await receiver.Next();
        Page.Fits(JsonNode.Parse(posted.Body), JsonNode.Parse(Page.Block(page, "## Be told", "json")), "posted");
        posted.Signature.ShouldBe(posted.SignedUnder("korrekt-hest-batteri"));
    }

    [Fact]
    public async Task The_signature_it_works_out_is_the_one_a_delivery_has()
    {
        var page = await Page.Read("reconstruction.md");
        var script = Page.Block(page, "### Verify the signature", "sh");
        string Given(string name) =>
            Regex.Match(script, $"^{name}='(.*)'$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Groups[1].Value;

        var signature = Signature.Of(
            Encoding.UTF8.GetBytes(Given("secret")), long.Parse(Given("timestamp"), CultureInfo.InvariantCulture),
            Encoding.UTF8.GetBytes(Given("body")));

        signature.ShouldBe(Page.Block(page, "### Verify the signature", "text").Trim());
    }
}
