using System.Net;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Pages;

/// <summary>Where several hosts serve a database, a form is got from one and may be sent to another.</summary>
public sealed class FormsOfOtherHostsTests
{
    private const string Issuing = "/registre/dk/udtalelser/ny?tilbud=home&dato=2020-04-10&kl=12:00";

    [Fact]
    public async Task A_form_got_from_one_host_is_taken_by_another_and_by_the_next_one_after_it()
    {
        await using var one = await HostUnderTest.Start();
        await using var other = await HostUnderTest.Start(one.ConnectionString);
        await (await Register.Made(one)).Record(Lines.Law);

        var form = await PageClient.Form(one.Client, Issuing);

        (await form.Post(other.Client)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await one.DisposeAsync();
        await using var next = await HostUnderTest.Start(one.ConnectionString);
        (await form.Post(next.Client)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_of_a_host_on_another_database_is_not()
    {
        await using var one = await HostUnderTest.Start();
        await using var stranger = await HostUnderTest.Start();
        await (await Register.Made(one)).Record(Lines.Law);
        await (await Register.Made(stranger)).Record(Lines.Law);

        (await (await PageClient.Form(one.Client, Issuing)).Post(stranger.Client)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
