using System.Net;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.Host.Http;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http;

/// <summary>A full disk is told as a full disk, and is no reason to stop answering.</summary>
public sealed class DiskFullTests
{
    private const string Full = "raise exception using errcode = '53100', message = 'could not extend file: No space left on device'";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_databases_disk_is_full_it_is_said_so_and_questions_are_answered()
    {
        await using var host = await HostUnderTest.Start(with: s => s with { Patience = new Patience { Retries = 0 } });
        var register = await Register.Made(host);
        await register.Record(Lines.Law);
        await Execute(host, $"""
            create function full_events() returns trigger language plpgsql as $$ begin {Full}; end $$;
            create trigger full_events before insert on register_dk.mt_events execute function full_events();
            create function full_ddl() returns event_trigger language plpgsql as $$ begin {Full}; end $$;
            create event trigger full_ddl on ddl_command_start execute function full_ddl();
            """);

        var small = await register.Post(Lines.Facility("next"));
        var large = await register.Post(string.Join('\n', Enumerable.Range(1, 8_000).Select(Lines.Facility)));
        var unready = await host.Client.GetAsync("/health/ready", Cancellation);

        foreach (var refused in new[] { small, large, unready })
            (await Register.Problem(refused, HttpStatusCode.InsufficientStorage))["type"]!.GetValue<string>()
                .ShouldBe("/problems/disk-full");
        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(4);

        await Execute(host, "drop event trigger full_ddl; drop trigger full_events on register_dk.mt_events");

        (await host.Client.GetAsync("/health/ready", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await register.Record(Lines.Facility("next")))["head"]!.GetValue<long>().ShouldBe(5);
    }

    [Theory]
    [InlineData(28, "disk-full")]
    [InlineData(122, "disk-full")]
    [InlineData(5, "failure")]
    public void So_is_that_of_the_hosts_temporary_files(int code, string type) =>
        Problems.Of(new InvalidOperationException("x", new IOException("No space left on device", code)), new DefaultHttpContext())!
            .Type.Slug.ShouldBe(type);

    private static async Task Execute(HostUnderTest host, string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
