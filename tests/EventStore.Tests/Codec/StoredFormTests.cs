using Npgsql;
using Regulations.Testing;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>What PostgreSQL's jsonb gives back of a line says what the line said.</summary>
public class StoredFormTests
{
    private const string Numbers =
        """{"entry":"e1","type":"facility.changed","facility":"f","from":"2020-01-01","attributes":{"a":1.50,"b":-0,"c":12e3"""
            + ""","d":0.0000000000000000000000000001,"e":-7.9e-5,"f":"\u00e6\n\\\"\ud83d\ude00\u0001"}}""";

    [Fact]
    public async Task A_line_and_its_stored_form_hash_alike_and_are_read_alike()
    {
        await using var source = NpgsqlDataSource.Create(await PostgresServer.CreateDatabase());
        await using var cast = source.CreateCommand("select $1::jsonb::text");
        cast.Parameters.Add(new() { Value = "" });
        foreach (var line in Lines.GoldenTypes.Select(type => Lines.Golden(type)).Append(Numbers))
        {
            cast.Parameters[0].Value = line;
            var stored = (await cast.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBeOfType<string>();

            Lines.Hash(stored).ShouldBe(Lines.Hash(line), stored);
            Lines.Written(Lines.Entry(stored)).ShouldBe(Lines.Written(Lines.Entry(line)));
        }
    }
}
