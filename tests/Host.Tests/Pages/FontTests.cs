using System.Net;
using System.Text.RegularExpressions;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Pages;

/// <summary>The letters of pages. A browser asks for the first file of a face that it can read, before it has read all styles.</summary>
public sealed partial class FontTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_file_of_every_face_is_there()
    {
        var client = shared.Host.Client;
        var page = await client.GetStringAsync($"/registre/{(await shared.Law).Name}", Cancellation);
        var missing = new List<string>();
        var faces = 0;
        foreach (Match style in StyleSheet().Matches(page))
        {
            var address = new Uri(client.BaseAddress!, style.Groups["address"].Value);
            foreach (Match face in Face().Matches(await client.GetStringAsync(address, Cancellation)))
            {
                faces++;
                var file = new Uri(address, face.Groups["file"].Value);
                if ((await client.GetAsync(file, Cancellation)).StatusCode != HttpStatusCode.OK) missing.Add(file.AbsolutePath);
            }
        }

        missing.ShouldBeEmpty();
        faces.ShouldBeGreaterThan(8);
    }

    [GeneratedRegex("""<link rel="stylesheet" href="(?<address>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();

    [GeneratedRegex("""@font-face *\{[^}]*?url\("?(?<file>[^")]+\.woff2?)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Face();
}
