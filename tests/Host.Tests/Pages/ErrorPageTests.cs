using System.Net;
using Microsoft.Extensions.Logging;
using Npgsql;
using Regulations.EventStore.Log;
using Regulations.Host.Tests.Http;
using Regulations.Testing;
using Register = Regulations.Host.Tests.Http.Register;

namespace Regulations.Host.Tests.Pages;

/// <summary>Why the service cannot do what was asked, and what to do, is told to a person in the language of the address.</summary>
public sealed class ErrorPageTests
{
    private const string Full = "raise exception using errcode = '53100', message = 'could not extend file: No space left on device'";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_host_starts()
    {
        const string Nobody = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=1";
        var patience = new Patience { FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(1) };
        var settings = new HostSettings
        {
            Connections = new(Nobody, Nobody), Urls = ["http://127.0.0.1:0"], LeastLogged = LogLevel.None, Patience = patience,
        };
        await using var app = RegulationsHost.Build(settings);
        await app.StartAsync(Cancellation);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        await Says(await PageClient.Get(client, "/"), HttpStatusCode.ServiceUnavailable, "Tjenesten er ved at starte",
            "Prøv igen om et øjeblik");
        await Says(await PageClient.Get(client, "/en"), HttpStatusCode.ServiceUnavailable, "The service is starting",
            "Try again in a moment");
        (await PageClient.Get(client, "/registre/dk")).Headers.RetryAfter.ShouldNotBeNull();
        await app.StopAsync(Cancellation);
    }

    [Fact]
    public async Task While_the_database_is_away()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { Patience = new Patience { Retries = 0 } });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);
        var form = await PageClient.Form(host.Client, "/registre/dk/udtalelser/ny?tilbud=home&dato=2020-04-10&kl=12:00");
        await HostsTests.Allow(host, connections: false);

        await Says(await PageClient.Get(host.Client, "/registre/dk/revisioner"),
            HttpStatusCode.ServiceUnavailable, "Registerets database kan ikke nås", "Prøv igen om lidt");
        await Says(await PageClient.Get(host.Client, "/en/registers/dk/audits"),
            HttpStatusCode.ServiceUnavailable, "The register's database cannot be reached", "Try again shortly");
        await Says(await form.Post(host.Client), HttpStatusCode.ServiceUnavailable, "Registerets database kan ikke nås", "se først efter");
        (await PageClient.Get(host.Client, "/registre/dk/tilbud/home?dato=2020-04-10")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await HostsTests.Allow(host, connections: true);
    }

    [Fact]
    public async Task While_a_disk_is_full()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { Patience = new Patience { Retries = 0 } });
        await (await Register.Made(host)).Record(Lines.Law);
        await Execute(host, $"""
            create function full_events() returns trigger language plpgsql as $$ begin {Full}; end $$;
            create trigger full_events before insert on register_dk.mt_events execute function full_events();
            """);
        var danish = await PageClient.Form(host.Client, "/registre/dk/udtalelser/ny?tilbud=home&dato=2020-04-10&kl=12:00");
        var english = await PageClient.Form(host.Client, "/en/registers/dk/statements/new?facility=home&date=2020-04-10&time=12:00");

        await Says(await danish.Post(host.Client), HttpStatusCode.InsufficientStorage, "ikke plads til at registrere mere",
            "Intet blev registreret");
        await Says(await english.Post(host.Client), HttpStatusCode.InsufficientStorage, "There is no room to record more",
            "Nothing was recorded");
    }

    [Fact]
    public async Task Where_the_form_comes_from_another_site()
    {
        await using var host = await HostUnderTest.Start();
        await (await Register.Made(host)).Record(Lines.Law);
        var danish = await PageClient.Form(host.Client, "/registre/dk/udtalelser/ny?tilbud=home&dato=2020-04-10&kl=12:00");
        var english = await PageClient.Form(host.Client, "/en/registers/dk/statements/new?facility=home&date=2020-04-10&time=12:00");

        await Says(await danish.Post(host.Client, origin: "https://andre.example"), HttpStatusCode.Forbidden,
            "Formularen kom fra et andet websted", "Intet er registreret");
        await Says(await english.Post(host.Client, origin: "https://others.example"), HttpStatusCode.Forbidden,
            "The form came from another site", "Nothing was recorded");
    }

    [Fact]
    public async Task Where_the_form_is_none_of_this_service()
    {
        await using var host = await HostUnderTest.Start();
        await (await Register.Made(host)).Record(Lines.Law);
        var form = await PageClient.Form(host.Client, "/registre/dk/udtalelser/ny?tilbud=home&dato=2020-04-10&kl=12:00");

        await Says(await (form with { Token = "x" }).Post(host.Client), HttpStatusCode.BadRequest,
            "Formularen kunne ikke modtages", "Intet er registreret");
    }

    [Fact]
    public async Task Where_another_host_recorded_what_this_one_has_not_read_yet()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { LongestWait = TimeSpan.FromMilliseconds(20) });
        await (await Register.Made(host)).Record(Lines.Law);

        await Says(await PageClient.Get(host.Client, "/registre/dk/tilbud/home?dato=2020-04-10&mindst=99"),
            HttpStatusCode.ServiceUnavailable, "ikke nået så langt endnu", "Prøv igen");
        await Says(await PageClient.Get(host.Client, "/en/registers/dk/facilities/home?date=2020-04-10&at-least=99"),
            HttpStatusCode.ServiceUnavailable, "has not come so far yet", "Try again");
    }

    private static async Task Says(HttpResponseMessage page, HttpStatusCode status, string what, string toDo)
    {
        var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancellation));
        page.StatusCode.ShouldBe(status, text);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        text.ShouldContain(what);
        text.ShouldContain(toDo);
    }

    private static async Task Execute(HostUnderTest host, string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
