using System.Net;
using Microsoft.AspNetCore.Http;
using Regulations.Host.Http.Admission;

namespace Regulations.Host.Tests.Http.Admission;

/// <summary>How long a dear question holds its place.</summary>
public sealed class HeavyQuestionsTests
{
    private readonly HeavyQuestions _questions = new(new() { MostHeavyQuestions = 1 });

    [Fact]
    public async Task A_question_nobody_waits_for_any_more_is_given_up_and_its_place_free()
    {
        using var gone = new CancellationTokenSource();
        var given = Ask("10.0.0.1", context => Task.Delay(Timeout.Infinite, context.RequestAborted), gone.Token);
        var next = Ask("10.0.0.2", _ => Task.CompletedTask);

        next.IsCompleted.ShouldBeFalse();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(given);
        await next;
    }

    [Fact]
    public async Task Who_reads_a_settled_answer_slowly_keeps_nobody_waiting()
    {
        var read = new TaskCompletionSource();
        var slow = Ask("10.0.0.1", context =>
        {
            HeavyQuestions.Settled(context);
            return read.Task;
        });

        await Ask("10.0.0.2", _ => Task.CompletedTask);

        slow.IsCompleted.ShouldBeFalse();
        read.SetResult();
        await slow;
    }

    [Fact]
    public async Task A_question_that_fails_frees_its_place()
    {
        await Should.ThrowAsync<InvalidDataException>(Ask("10.0.0.1", _ => throw new InvalidDataException()));

        await Ask("10.0.0.1", _ => Task.CompletedTask);
    }

    [Theory]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1")]
    [InlineData("2001:db8:1:2::5", "2001:db8:1:2:ffff::9")]
    public async Task A_caller_is_one_address_or_of_IPv6_one_network(string address, string same)
    {
        var questions = new HeavyQuestions(new() { MostHeavyQuestions = 0, MostWaitingOfCaller = 1 });
        using var leaving = new CancellationTokenSource();
        var waits = Ask(address, _ => Task.CompletedTask, leaving.Token, questions);

        (await StatusOf(same, questions)).ShouldBe(StatusCodes.Status503ServiceUnavailable);

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waits);
    }

    private static async Task<int> StatusOf(string address, HeavyQuestions questions)
    {
        var context = Context(address);
        await questions.Answer(context, _ => Task.CompletedTask);
        return context.Response.StatusCode;
    }

    private Task Ask(string address, RequestDelegate answer, CancellationToken? aborted = null, HeavyQuestions? questions = null)
    {
        var context = Context(address);
        context.RequestAborted = aborted ?? TestContext.Current.CancellationToken;
        return (questions ?? _questions).Answer(context, answer);
    }

    private static DefaultHttpContext Context(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return context;
    }
}
