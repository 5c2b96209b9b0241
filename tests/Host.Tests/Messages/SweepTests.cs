using Npgsql;
using Regulations.Host.Tests.Subscribing;
using Regulations.Testing;

namespace Regulations.Host.Tests.Messages;

/// <summary>What was left behind is taken up again by a schedule, without a new entry and without a start.</summary>
public sealed class SweepTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscription_that_nobody_is_at_is_told()
    {
        await using var receiver = await Receiver.Start();
        await using var host = await HostUnderTest.Start(with: Often);
        var register = await Subscriber.RegisterWithAStatement(host);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        await receiver.Next();
        await subscriber.Until(subscription, "delivered", 1);

        // Put down, and the message that would have told it lost.
        await Execute(host, "update regulations.deliveries set state = 'pending', ended_at = null");

        await receiver.Next();
        await subscriber.Until(subscription, "delivered", 1);
    }

    [Fact]
    public async Task A_step_that_failed_for_good_is_made_again()
    {
        await using var receiver = await Receiver.Start(500);
        await using var host = await HostUnderTest.Start(with: PutOff);
        var register = await Subscriber.RegisterWithAStatement(host);
        var subscriber = new Subscriber(register);
        var subscription = await subscriber.Subscribe(receiver.Url);
        await subscriber.Overtake();
        await receiver.Next();
        await Until(host, "select count(*) > 0 from regulations.deliveries where put_off_after = 1");

        // No statement is named so: each attempt at the step fails before it tells anything, and not for want of the database.
        await Execute(host, "update regulations.deliveries set statement = 'none of ' || statement");
        await Until(host, "select count(*) > 0 from wolverine.wolverine_dead_letters");
        await Execute(host, "update regulations.deliveries set statement = substring(statement from 9)");

        await receiver.Next();
        await subscriber.Until(subscription, "delivered", 1);
    }

    [Fact]
    public async Task A_list_that_nobody_has_gone_on_with_for_a_day_is_let_go_and_a_later_one_waits_on()
    {
        await using var host = await HostUnderTest.Start(with: Often);
        await Execute(host,
            """
            insert into regulations.audit_uploads (register, id, name, body, mapping, uploaded_at) values
                ('dk', gen_random_uuid(), 'old', '', '{}', now() - interval '25 hours'),
                ('dk', gen_random_uuid(), 'new', '', '{}', now() - interval '23 hours')
            """);

        await Until(host, "select not exists (select from regulations.audit_uploads where name = 'old')");

        await Until(host, "select count(*) = 1 from regulations.audit_uploads where name = 'new'");
    }

    private static HostSettings Often(HostSettings settings) => Subscriber.Impatient(settings) with { Sweeps = "*/2 * * * * *" };

    private static HostSettings PutOff(HostSettings settings)
    {
        var often = Often(settings);
        return often with
        {
            Deliveries = often.Deliveries with
            { FirstDelay = TimeSpan.FromSeconds(3), LongestDelay = TimeSpan.FromSeconds(3) }
        };
    }

    private static async Task Execute(HostUnderTest host, string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task Until(HostUnderTest host, string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            await using var command = source.CreateCommand(sql);
            if (await command.ExecuteScalarAsync(patience.Token) is true) return;
            await Task.Delay(50, patience.Token);
        }
    }
}
