using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.SqlTables;

/// <summary>The tables of a register, kept, and read over SQL.</summary>
internal sealed class KeptTables(Register register, NpgsqlDataSource source)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private string Schema => "register_" + register.Name.Replace('-', '_');

    public static async Task<KeptTables> Of(Register register, NpgsqlDataSource source)
    {
        var kept = new KeptTables(register, source);
        await register.Send(new HttpRequestMessage(HttpMethod.Put, "/tables"));
        return kept;
    }

    public Task<JsonNode> State() => register.Ask("/tables");

    /// <summary>Waits until every entry recorded by now is worked in.</summary>
    public async Task<long> CaughtUp()
    {
        var head = (await register.Ask(string.Empty))["head"]!.GetValue<long>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        while ((await State())["position"]?.GetValue<long>() is not { } position || position < head)
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        return head;
    }

    /// <summary>What the rows say applied to a facility, in the words of the answer <c>rules</c>.</summary>
    /// <param name="facility">Its id.</param>
    /// <param name="at">By the clocks of Copenhagen.</param>
    public async Task<JsonNode> Rules(string facility, DateTime at)
    {
        var rules = await Rows(
            $"""
            select jsonb_build_object('ref', rule, 'instrument', instrument, 'address', address, 'version', version, 'kind', kind,
                'rank', rank, 'title', title, 'text', text, 'confidence', confidence), reservations
            from {Schema}.rules_in_force where facility = $1 and period @> $2::timestamp order by rank desc, rule collate "C"
            """,
            facility, at);
        var facts = await Rows(
            $"""
            select jsonb_build_object('id', facility, 'status', status, 'name', name, 'kinds', kinds, 'municipality', municipality,
                'attributes', attributes, 'operator', operator), reservations
            from {Schema}.facility_facts where facility = $1 and period @> $2::timestamp
            """,
            facility, at);
        var reservations = rules.Concat(facts).Select(row => row.Reservations).OfType<string>().SelectMany(lines => lines.Split('\n'));
        return new JsonObject
        {
            ["facility"] = facts.SingleOrDefault().Row,
            ["rules"] = new JsonArray([.. rules.Select(row => row.Row)]),
            ["reservations"] = new JsonArray([.. reservations.Order(StringComparer.Ordinal).Select(text => JsonValue.Create(text))]),
        };
    }

    /// <summary>The answer <c>rules</c> at the head, as far as the tables tell it.</summary>
    public async Task<JsonNode> Answer(string facility, DateTime at)
    {
        var answer = await register.Ask(
            $"/facilities/{Uri.EscapeDataString(facility)}/rules?at={at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}");
        var isKnown = answer["facility"]!["status"]!.GetValue<string>() != "unknown";
        return new JsonObject
        {
            ["facility"] = isKnown ? answer["facility"]!.DeepClone() : null,
            ["rules"] = new JsonArray([.. answer["rules"]!.AsArray().Select(Told)]),
            ["reservations"] = new JsonArray(
            [
                .. answer["reservations"]!.AsArray().Select(r => r!["text"]!.GetValue<string>()).Order(StringComparer.Ordinal)
                    .Select(text => JsonValue.Create(text)),
            ]),
        };
    }

    /// <summary>All rows of both tables without the position they are as of, for comparing.</summary>
    public async Task<IReadOnlyList<string>> AllRows()
    {
        await using var command = source.CreateCommand(
            $"""
            select (to_jsonb(r) - 'position')::text from {Schema}.rules_in_force r
            union all select (to_jsonb(f) - 'position')::text from {Schema}.facility_facts f order by 1
            """);
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await row.ReadAsync(TestContext.Current.CancellationToken)) rows.Add(row.GetString(0));
        return rows;
    }

    private static JsonNode Told(JsonNode? rule) => new JsonObject(
        ((string[])["ref", "instrument", "address", "version", "kind", "rank", "title", "text", "confidence"])
            .Select(member => KeyValuePair.Create(member, rule![member]?.DeepClone())));

    private async Task<List<(JsonNode Row, string? Reservations)>> Rows(string sql, string facility, DateTime at)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = facility });
        command.Parameters.Add(new() { Value = DateTime.SpecifyKind(at, DateTimeKind.Unspecified) });
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<(JsonNode, string?)>();
        while (await row.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add((JsonNode.Parse(row.GetString(0))!, row.IsDBNull(1) ? null : row.GetString(1)));
        return rows;
    }
}
