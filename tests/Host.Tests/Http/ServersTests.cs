using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Regulations.EventStore.Log;
using Regulations.Host.Tests.LocalPostgres;
using Regulations.LocalPostgres;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

public sealed class ServersTests : IAsyncLifetime
{
    private readonly TestDirectory _directory = TestDirectory.Create();
    private EmbeddedPostgres _second = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _second = await EmbeddedPostgres.Start(
        _directory.Path, EmbeddedOptions.FromEnvironment() with { Durable = false }, NullLogger.Instance, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_register_on_a_second_PostgreSQL_is_made_written_asked_and_followed()
    {
        await using var one = await HostUnderTest.Start(with: KnowingTheSecond);
        await using var other = await HostUnderTest.Start(one.ConnectionString, KnowingTheSecond);

        (await Put(one, "dk", """{"title": "Danmark", "server": "second"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        var register = new Register(one.Client, "dk");
        var head = (await register.Record(Lines.Municipality, Lines.Home))["head"]!.GetValue<long>();

        (await _second.Run("select count(*) from register_dk.mt_events")).ShouldBe("2");
        var asked = $"/registers/dk/facilities/home/rules?at=2020-04-05T10:00&atLeast={head}";
        var followed = await other.Client.GetStringAsync(asked, Cancellation);
        followed.ShouldBe(await one.Client.GetStringAsync(asked, Cancellation));
        followed.ShouldContain("\"status\":\"open\"");
    }

    [Fact]
    public async Task A_server_nobody_told_of_is_refused()
    {
        await using var host = await HostUnderTest.Start();

        var problem = await Register.Problem(
            await Put(host, "dk", """{"title": "Danmark", "server": "second"}"""), HttpStatusCode.BadRequest);

        problem["type"]!.GetValue<string>().ShouldBe("/problems/unknown-server");
    }

    [Fact]
    public async Task A_host_without_the_owner_makes_no_register_and_says_what_to_run()
    {
        await using var first = await HostUnderTest.Start();
        await using var host = await HostUnderTest.Start(
            first.ConnectionString, settings => settings with { Connections = settings.Connections! with { Owner = null } });

        var problem = await Register.Problem(await Put(host, "dk", """{"title": "Danmark"}"""), HttpStatusCode.Forbidden);

        problem["type"]!.GetValue<string>().ShouldBe("/problems/needs-owner");
        problem["detail"]!.GetValue<string>().ShouldContain("regulations migrate --register dk --title 'Danmark'");
    }

    private HostSettings KnowingTheSecond(HostSettings settings) => settings with
    {
        Servers = new Dictionary<string, ServerConnections>
        {
            ["second"] = new(_second.Connections.Application, _second.Connections.Owner),
        },
    };

    private static Task<HttpResponseMessage> Put(HostUnderTest host, string register, string body) =>
        host.Client.PutAsync($"/registers/{register}", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);
}
