using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>Subscriptions from the command line.</summary>
public sealed class SubscriptionsTests : IAsyncLifetime
{
    private const string Hook = "https://sager.example/regulations";

    private readonly string _secret = Path.GetTempFileName();
    private HostUnderTest _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostUnderTest.Start();
        await (await Register.Made(_host))
            .Record([.. Lines.Law, Lines.Municipality.Replace("a1", "a2", StringComparison.Ordinal)
            .Replace("0253", "0851", StringComparison.Ordinal)]);
        await File.WriteAllTextAsync(_secret, "korrekt-hest-batteri\n", Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_secret);
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task One_is_made_listed_and_ended_and_its_secret_never_shown()
    {
        var made = (await Run("add", Hook, "--secret-file", _secret, "--area", "0253", "0851", "--kind", "sel-108")).With(0);
        var listed = (await Run("list")).With(0);

        listed.Output.ShouldBe(made.Output);
        Cells(listed.Lines[3]).ShouldBe(["1", Hook, "area 0253", "0", "0", "0", ""]);
        Cells(listed.Lines[5])[2].ShouldBe("kind sel-108");
        made.Output.ShouldNotContain("batteri");
        (await Run("dead-letters", "1")).With(0).Output.ShouldBe("Nothing is undeliverable.\n");
        (await Run("rotate", "1", "--secret-file", _secret)).With(0).Output.ShouldBe("Subscription 1 has another secret.\n");
        (await Run("remove", "1")).With(0).Output.ShouldBe($"Subscription 1 to {Hook} is ended.\n");
        (await Run("list")).With(0).Output.ShouldBe("Nobody has subscribed.\n");
    }

    [Fact]
    public async Task They_are_told_of_in_Danish_where_Danish_is_asked()
    {
        var made = (await Run("add", Hook, "--secret-file", _secret, "--area", "0253", "--kind", "sel-108", "--language", "da")).With(0);

        Cells(made.Lines[1]).ShouldBe(["Abonnement", "Sendes til", "Om", "Venter", "Leveret", "Opgivet", "Ophørt"]);
        Cells(made.Lines[3])[2].ShouldBe("område 0253");
        Cells(made.Lines[4])[2].ShouldBe("art sel-108");
        (await Run("dead-letters", "1", "--language", "da")).With(0).Output.ShouldBe("Alt er leveret eller venter.\n");
        (await Run("rotate", "1", "--secret-file", _secret, "--language", "da")).With(0)
            .Output.ShouldBe("Abonnement 1 har fået en anden hemmelighed.\n");
        (await Run("remove", "1", "--language", "da")).With(0).Output.ShouldBe($"Abonnement 1 til {Hook} er ophørt.\n");
        (await Run("list", "--language", "da")).With(0).Output.ShouldBe("Ingen abonnerer.\n");
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_nothing_made()
    {
        (await Run("add", "sager.example", "--secret-file", _secret)).With(2).Errors.ShouldStartWith("url: ");
        (await Run("add", Hook, "--secret-file", "/no/such/file")).With(2).Errors.ShouldStartWith("/no/such/file cannot be read: ");
        await File.WriteAllTextAsync(_secret, "kort", Cancellation);
        (await Run("add", Hook, "--secret-file", _secret)).With(2).Errors.ShouldStartWith("secret: ");
        (await Run("remove", "7")).With(3).Errors.ShouldBe("'dk' has no subscription 7.\n");
        (await Run("resend", "7", "x")).With(3).Errors.ShouldBe("'dk' has no subscription 7.\n");
        (await Run("list")).With(0).Output.ShouldBe("Nobody has subscribed.\n");
    }

    private static string[] Cells(string line) => line.Split('│', StringSplitOptions.TrimEntries)[1..^1];

    private Task<Ended> Run(params IEnumerable<string> command) =>
        Executable.Run(["subscriptions", .. command, "--register", "dk", "--url", _host.Client.BaseAddress!.ToString()]);
}
