using Regulations.Host.Tests.Commands;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

/// <summary>The examples are asked on 22 November 2026 of a host with the Danish data.</summary>
public sealed class ThePageTests
{
    [Theory]
    [InlineData("reconstruction.md")]
    [InlineData("command-line.md")]
    public async Task Every_example_of_the_page_answers_as_it_says(string page)
    {
        await using var host = await HostUnderTest.Start(with: s => s with { Clock = StoppedClock.AsOnThePages });
        var register = await Register.Made(host);
        await register.Record(DanishData.Files.SelectMany(File.ReadLines));

        await Page.Run(page, host);
    }
}
