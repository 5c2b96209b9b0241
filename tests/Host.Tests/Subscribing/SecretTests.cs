using System.Net;
using System.Net.Http.Json;
using System.Text;
using Npgsql;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Subscribing;

/// <summary>The secrets of subscriptions can be read by nobody who reads the database alone, and be replaced.</summary>
public sealed class SecretTests : IAsyncLifetime
{
    private const string Other = "en-anden-hemmelighed";

    private HostUnderTest _host = null!;
    private Receiver _receiver = null!;
    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.Start();
        _host = await HostUnderTest.Start(with: Subscriber.Impatient);
        _register = await Subscriber.RegisterWithAStatement(_host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_secret_is_stored_encrypted_and_another_host_signs_with_it()
    {
        var subscriber = new Subscriber(_register);
        await subscriber.Subscribe(_receiver.Url);
        Encoding.Latin1.GetString(await Stored()).ShouldNotContain("1234");
        await using var other = await HostUnderTest.Start(_host.ConnectionString, Subscriber.Impatient);
        await _host.DisposeAsync();

        await new Subscriber(_register.By(other)).Overtake();

        var received = await _receiver.Next();
        received.Signature.ShouldBe(received.SignedUnder(Subscriber.Secret));
    }

    [Fact]
    public async Task A_secret_stored_by_an_earlier_version_is_encrypted_when_a_host_starts_and_still_signs()
    {
        await new Subscriber(_register).Subscribe(_receiver.Url);
        await Execute("update regulations.subscriptions set secret = convert_to('" + Subscriber.Secret + "', 'UTF8')");

        await using var other = await HostUnderTest.Start(_host.ConnectionString, Subscriber.Impatient);
        while (Encoding.UTF8.GetString(await Stored()) == Subscriber.Secret) Cancellation.ThrowIfCancellationRequested();
        await new Subscriber(_register).Overtake();

        var received = await _receiver.Next();
        received.Signature.ShouldBe(received.SignedUnder(Subscriber.Secret));
    }

    [Fact]
    public async Task A_secret_replaced_signs_from_the_next_attempt_on()
    {
        var subscriber = new Subscriber(_register);
        var subscription = await subscriber.Subscribe(_receiver.Url);

        var replaced = await Replace(subscription, Other);
        await subscriber.Overtake();

        (await Register.Json(replaced, HttpStatusCode.OK))["subscription"]!.GetValue<long>().ShouldBe(subscription);
        var received = await _receiver.Next();
        received.Signature.ShouldBe(received.SignedUnder(Other));
        await Register.Problem(await Replace(subscription, "kort"), HttpStatusCode.BadRequest);
        await Register.Problem(await Replace(subscription + 1, Other), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_secret_whose_keys_are_lost_ends_in_dead_letters_that_say_so_until_it_is_replaced()
    {
        var subscriber = new Subscriber(_register);
        var subscription = await subscriber.Subscribe(_receiver.Url);
        await _host.DisposeAsync();
        await Execute("delete from regulations.protection_keys");
        _host = await HostUnderTest.Start(_host.ConnectionString, Subscriber.Impatient);
        _register = _register.By(_host);
        subscriber = new(_register);

        await subscriber.Overtake();
        await subscriber.Until(subscription, "dead", 1);

        var letter = (await subscriber.DeadLetters(subscription))[0]!;
        letter["error"]!.GetValue<string>().ShouldStartWith("The secret cannot be read");
        await Register.Json(await Replace(subscription, Other), HttpStatusCode.OK);
        await subscriber.SendAgain(subscription, letter["delivery"]!.GetValue<string>());
        var received = await _receiver.Next();
        received.Signature.ShouldBe(received.SignedUnder(Other));
    }

    [Fact]
    public async Task Keys_may_lie_in_a_directory_closed_to_others_instead()
    {
        using var directory = TestDirectory.Create();
        var keys = Path.Combine(directory.Path, "keys");
        await using var host = await HostUnderTest.Start(with: s =>
            Subscriber.Impatient(s) with { Deliveries = Subscriber.Impatient(s).Deliveries with { KeyDirectory = keys } });
        var register = await Subscriber.RegisterWithAStatement(host);

        await new Subscriber(register).Subscribe(_receiver.Url);

        Directory.GetFiles(keys).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(keys).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private Task<HttpResponseMessage> Replace(long subscription, string secret) =>
        _host.Client.PutAsJsonAsync($"/registers/dk/subscriptions/{subscription}/secret", new { secret }, Cancellation);

    private async Task<byte[]> Stored()
    {
        await using var source = NpgsqlDataSource.Create(_host.ConnectionString);
        await using var command = source.CreateCommand("select secret from regulations.subscriptions");
        return (byte[])(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_host.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
