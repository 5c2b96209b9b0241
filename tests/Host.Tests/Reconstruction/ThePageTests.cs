using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Reconstruction;

public sealed class ThePageTests
{
    [Fact]
    public async Task Every_example_of_the_page_on_reconstruction_answers_as_it_says()
    {
        await using var host = await HostUnderTest.Start();
        var register = await Register.Made(host);
        foreach (var file in (string[])["areas", "history", "example-facilities"])
            await register.Record(await File.ReadAllLinesAsync(Path.Combine(Page.Root, "data", "dk", $"{file}.jsonl"), TestContext.Current.CancellationToken));

        await Page.Run("reconstruction.md", host);
    }
}
