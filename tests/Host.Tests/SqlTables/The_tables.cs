using System.Net;
using System.Text.Json.Nodes;
using Npgsql;
using Regulations.Host.Tests.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.SqlTables;

/// <summary>The tables that reports are made from, over HTTP and SQL.</summary>
public sealed class The_tables(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly DateTime Moment = new(2020, 4, 5, 10, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public async Task Show_what_rules_answers()
    {
        await using var source = NpgsqlDataSource.Create(shared.Host.ConnectionString);
        var register = await shared.RegisterOf(Http.Lines.Law);
        var tables = await KeptTables.Of(register, source);

        await tables.CaughtUp();

        var shown = await tables.Rules("home", Moment);
        shown["rules"]!.AsArray().Select(r => r!["ref"]!.GetValue<string>()).ShouldBe(["order/1 § 1", "order/1 § 2"]);
        JsonNode.DeepEquals(shown, await tables.Answer("home", Moment)).ShouldBeTrue(shown.ToJsonString());
    }

    [Fact]
    public async Task Of_a_register_that_did_not_ask_are_not_kept()
    {
        var register = await shared.RegisterOf(Http.Lines.Law);

        var state = await register.Ask("/tables");

        state["kept"]!.GetValue<bool>().ShouldBeFalse();
        state["position"].ShouldBeNull();
    }

    [Fact]
    public async Task Ended_are_empty_and_kept_again_hold_the_same_rows()
    {
        await using var source = NpgsqlDataSource.Create(shared.Host.ConnectionString);
        var register = await shared.RegisterOf(Http.Lines.Law);
        var tables = await KeptTables.Of(register, source);
        await tables.CaughtUp();
        await register.Record(Http.Lines.Facility("second"));
        await tables.CaughtUp();
        var rows = await tables.AllRows();

        await Register.Json(await register.Send(new HttpRequestMessage(HttpMethod.Delete, "/tables")), HttpStatusCode.OK);
        (await tables.AllRows()).ShouldBeEmpty();
        await register.Record(Http.Lines.Facility("third"));
        (await tables.AllRows()).ShouldBeEmpty();
        await KeptTables.Of(register, source);
        await tables.CaughtUp();

        rows.Count.ShouldBeGreaterThan(6);
        (await tables.AllRows()).Where(row => !row.Contains("third", StringComparison.Ordinal)).ShouldBe(rows);
    }

    [Fact]
    public async Task An_order_that_reaches_everybody_is_worked_off_in_portions()
    {
        await using var source = NpgsqlDataSource.Create(shared.Host.ConnectionString);
        var register = await shared.RegisterOf([Http.Lines.Municipality, .. Enumerable.Range(1, 180).Select(Http.Lines.Facility)]);
        var tables = await KeptTables.Of(register, source);
        await tables.CaughtUp();

        await register.Record(Http.Lines.Order);
        await tables.CaughtUp();

        foreach (var facility in (string[])["1", "90", "180"])
            JsonNode.DeepEquals(await tables.Rules(facility, Moment), await tables.Answer(facility, Moment)).ShouldBeTrue();
    }

    [Fact]
    public async Task Are_kept_by_another_host_when_the_one_that_kept_them_stops()
    {
        var first = await HostUnderTest.Start();
        await using var second = await HostUnderTest.Start(first.ConnectionString);
        await using var source = NpgsqlDataSource.Create(first.ConnectionString);
        var register = (await Register.Made(first)).By(second);
        var tables = await KeptTables.Of(register.By(first), source);
        await register.Record(Http.Lines.Law);
        await tables.CaughtUp();

        await first.DisposeAsync();
        await register.Record(Http.Lines.Facility("later"));
        var taken = new KeptTables(register, source);
        await taken.CaughtUp();

        JsonNode.DeepEquals(await taken.Rules("later", Moment), await taken.Answer("later", Moment)).ShouldBeTrue();
    }
}
