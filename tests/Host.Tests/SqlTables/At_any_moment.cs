using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using Regulations.Conformance;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.SqlTables;

/// <summary>Registers drawn at random, recorded in pieces: at every moment the rows are the answer of <c>rules</c> at the head.</summary>
public sealed class At_any_moment(SharedHost shared) : IClassFixture<SharedHost>
{
    private const int Registers = 30;
    private const int Seed = 20200405;
    private static readonly DateTime March = new(2020, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public async Task The_rows_of_a_facility_are_the_answer_of_rules_at_the_head()
    {
        await using var source = NpgsqlDataSource.Create(shared.Host.ConnectionString);
        var dice = new Random(Seed);
        var compared = 0;
        foreach (var scenario in Drawn(dice))
        {
            var register = await shared.EmptyRegister();
            var tables = await KeptTables.Of(register, source);
            foreach (var piece in Pieces(scenario, dice))
            {
                await register.Record(piece);
                await tables.CaughtUp();
                compared += await Compare(tables, scenario, dice);
            }

            await Register.Json(await register.Send(new HttpRequestMessage(HttpMethod.Delete, "/tables")), System.Net.HttpStatusCode.OK);
        }

        compared.ShouldBeGreaterThan(Registers);
    }

    private static IEnumerable<Scenario> Drawn(Random dice)
    {
        var generated = Scenario.Generated.ToArray();
        dice.Shuffle(generated);
        return generated.Take(Registers);
    }

    private static IEnumerable<string[]> Pieces(Scenario scenario, Random dice)
    {
        var lines = scenario.Entries.Select(entry => entry.ToJsonString()).ToList();
        for (var taken = 0; taken < lines.Count;)
        {
            // Mostly one entry at a time: of more at once a mistake about one may hide behind another.
            var next = dice.Next(3) == 0 ? dice.Next(2, 8) : 1;
            yield return [.. lines.Skip(taken).Take(next)];
            taken += next;
        }
    }

    /// <returns>How many answers held any rule.</returns>
    private static async Task<int> Compare(KeptTables tables, Scenario scenario, Random dice)
    {
        var facilities = scenario.Entries.Select(e => (string?)e["facility"]).OfType<string>().Distinct().ToList();
        if (facilities.Count == 0) return 0;
        var facility = facilities[dice.Next(facilities.Count)];
        var at = March.AddDays(dice.Next(365)).AddHours(dice.Next(2) == 0 ? 0 : dice.Next(4, 24));
        var (rows, answer) = (await tables.Rules(facility, at), await tables.Answer(facility, at));
        JsonNode.DeepEquals(rows, answer).ShouldBeTrue(string.Create(
            CultureInfo.InvariantCulture,
                $"{scenario.Name}, {facility} at {at:s}\nrows   {rows.ToJsonString()}\nanswer {answer.ToJsonString()}"));
        return rows["rules"]!.AsArray().Count > 0 ? 1 : 0;
    }
}
