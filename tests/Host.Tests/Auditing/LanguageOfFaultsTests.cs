using System.Net;
using System.Text;
using Regulations.Domain.Explaining;
using Regulations.Host.Auditing;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Auditing;

/// <summary>What is wrong with a list, its lines or a profile is told in Danish to who asks in Danish.</summary>
public sealed class LanguageOfFaultsTests(AuditedLaw register) : IClassFixture<AuditedLaw>
{
    private readonly AuditClient _audits = register.Audits;

    [Theory]
    [InlineData("", "1 fault was found.", "The list has no column 'decided'.")]
    [InlineData("?language=en", "1 fault was found.", "The list has no column 'decided'.")]
    [InlineData("?language=da", "1 fejl blev fundet.", "Listen har ingen kolonne „decided“.")]
    public async Task A_list_is_refused_in_the_language_asked_else_in_English(string query, string detail, string message)
    {
        var refused = await Register.Problem(
            await _audits.Post("case,facility,at,activity,outcome\n", query), HttpStatusCode.UnprocessableEntity);

        refused["detail"]!.ToString().ShouldBe(detail);
        refused["errors"]![0]!["message"]!.ToString().ShouldBe(message);
    }

    [Theory]
    [InlineData("", "'decided' names no column of the list.")]
    [InlineData("?language=da", "„decided“ nævner ingen kolonne i listen.")]
    public async Task A_profile_is_refused_in_the_language_asked_else_in_English(string query, string message)
    {
        const string Mapping = """{"case":"Sag","facility":{"column":"Tilbud"},"at":{"column":"Dato"},"activity":{"value":"visit"}"""
            + ""","outcome":{"value":"refused"}}""";
        using var body = new StringContent(Mapping, Encoding.UTF8, "application/json");

        var refused = await Register.Problem(await register.Host.Client.PutAsync(
            $"/registers/dk/audit-profiles/x{query}", body, TestContext.Current.CancellationToken), HttpStatusCode.UnprocessableEntity);

        refused["errors"]![0]!["message"]!.ToString().ShouldBe(message);
    }

    [Fact]
    public async Task A_language_there_is_not_is_refused() =>
        (await Register.Problem(await _audits.Post("case\n", "?language=fr"), HttpStatusCode.BadRequest))["parameter"]!
            .ToString().ShouldBe("language");

    [Theory]
    [InlineData("", "„nu“ er hverken en dato, 2020-04-05, eller en dato med klokkeslæt, 2020-04-05T10:00.")]
    [InlineData("?language=en", "'nu' is neither a date, 2020-04-05, nor a date with a time of day, 2020-04-05T10:00.")]
    public async Task A_line_at_fault_is_told_in_the_language_of_the_results(string query, string message)
    {
        var audit = await _audits.Make(AuditClient.Columns + "1,home,nu,2020-04-09,visit,friend,40,refused,\n");
        await _audits.Ended(audit);

        var result = System.Text.Json.Nodes.JsonNode.Parse(await _audits.Results(audit, query))!;
        var table = await _audits.Results(audit, $"{query}{(query.Length == 0 ? '?' : '&')}format=csv");

        result["errors"]![0]!["message"]!.ToString().ShouldBe(message);
        result["errors"]![0]!["messages"]!["en"]!.ToString().ShouldStartWith("'nu' is neither");
        table.ShouldContain($"at unreadable-time: {message}");
    }

    [Fact]
    public void What_was_stored_in_English_alone_is_read_in_English()
    {
        const string Stored = """{"line":1,"errors":[{"field":"at","rule":"missing-field","message":"'at' is missing."}]}""" + "\n";

        Encoding.UTF8.GetString(ResultLines.In(Language.English, Encoding.UTF8.GetBytes(Stored)).Span).ShouldBe(Stored);
    }
}
