using System.Net;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing.Profiles;

/// <summary>Profiles are kept by name, and refused where they could read no list.</summary>
public sealed class ProfileTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private ProfileClient _profiles = null!;

    public async ValueTask InitializeAsync() => _profiles = new(shared.Host, (await shared.EmptyRegister()).Name);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task One_is_kept_shown_listed_replaced_and_deleted()
    {
        var made = await Register.Json(await _profiles.Put("Besøg 2020", ProfileClient.Mapping, "revisionen"), HttpStatusCode.Created);
        var shown = await Register.Json(await _profiles.Get("Besøg 2020"), HttpStatusCode.OK);
        var replaced = await Register.Json(
            await _profiles.Put("Besøg 2020", ProfileClient.Mapping.Replace("Sagsnr.", "Sag", StringComparison.Ordinal)),
            HttpStatusCode.OK);
        await _profiles.Put("Andre", ProfileClient.Mapping);

        made["recordedBy"]!.ToString().ShouldBe("revisionen");
        shown["mapping"]!.ToJsonString(Json.Relaxed).ShouldBe(Json.Compact(ProfileClient.Mapping));
        (replaced["recordedBy"]!.ToString(), replaced["mapping"]!["case"]!.ToString()).ShouldBe(("anonymous", "Sag"));
        (await _profiles.List())["profiles"]!.AsArray().Select(p => p!["profile"]!.ToString()).ShouldBe(["Andre", "Besøg 2020"]);
        await Register.Json(await _profiles.Delete("Besøg 2020"), HttpStatusCode.OK);
        (await Register.Problem(await _profiles.Get("Besøg 2020"), HttpStatusCode.NotFound))["type"]!.ToString()
            .ShouldBe("/problems/unknown-audit-profile");
        await Register.Problem(await _profiles.Delete("Besøg 2020"), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("\"case\": \"Sagsnr.\",", "", "case missing-column")]
    [InlineData("\"refused\"", "\"afslag\"", "outcome.values unknown-outcome")]
    [InlineData("\"visit\"", "\"Besøg\"", "activity.values activity-form")]
    [InlineData("\"timeColumn\": \"Kl.\"", "\"time\": \"14\"", "at.time time-of-day")]
    [InlineData("\"column\": \"Alder\"", "\"column\": \"Alder\", \"value\": \"7\"", "facts.residentAge column-or-value")]
    [InlineData("\"afslået\"", "\"010203-1234\"", "outcome.values cpr-number")]
    [InlineData("\"afslået\"", "\" imødekommet\"", "outcome.values repeated-column")]
    [InlineData("\"refused\"", "null", "outcome.values missing-field")]
    [InlineData("{ \"column\": \"Alder\" }", "null", "facts.residentAge missing-column")]
    public async Task One_that_could_read_no_list_is_refused(string part, string instead, string fault)
    {
        var problem = await Register.Problem(
            await _profiles.Put("fejl", ProfileClient.Mapping.Replace(part, instead, StringComparison.Ordinal)),
            HttpStatusCode.UnprocessableEntity);

        problem["errors"]!.AsArray().Select(e => $"{e!["field"]} {e["rule"]}").ShouldBe([fault]);
        await Register.Problem(await _profiles.Get("fejl"), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("\"dates\": \"dd-mm-yyyy\"", "\"dates\": \"dmy\"", "dates")]
    [InlineData("\"dates\": \"dd-mm-yyyy\"", "\"dates\": 0", "dates")]
    [InlineData("\"by\": \"name\"", "\"bye\": \"name\"", "facility.bye")]
    [InlineData("\"case\": \"Sagsnr.\"", "\"case\": 7", "case")]
    public async Task What_is_no_member_of_one_is_named(string part, string instead, string member)
    {
        var problem = await Register.Problem(
            await _profiles.Put("fejl", ProfileClient.Mapping.Replace(part, instead, StringComparison.Ordinal)), HttpStatusCode.BadRequest);

        problem["parameter"]!.ToString().ShouldBe(member);
    }

    [Fact]
    public async Task A_name_that_could_not_stand_in_an_address_is_refused() =>
        (await Register.Problem(await _profiles.Put("a/b", ProfileClient.Mapping), HttpStatusCode.BadRequest))["type"]!.ToString()
            .ShouldBe("/problems/audit-profile-name");
}
