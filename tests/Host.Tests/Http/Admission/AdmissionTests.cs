using System.Net;
using Regulations.Testing;

namespace Regulations.Host.Tests.Http.Admission;

/// <summary>What is dear to answer is bounded in number and time; what is not is answered all the same.</summary>
public sealed class AdmissionTests
{
    private const string Light = "/facilities/home/rules?at=2020-04-06T10:00";

    [Theory]
    [InlineData("/portfolio?at=2020-04-06T10:00")]
    [InlineData("/findings?from=2020-01-01&until=2021-01-01")]
    [InlineData("/watch?from=2020-04-01")]
    [InlineData("/watch.ics?from=2020-04-01")]
    [InlineData("/facilities/home/timeline?from=2020-01-01&until=2021-01-01")]
    [InlineData("/facilities/home/no-basis")]
    [InlineData("/facilities/home/compare?at=2020-04-06T10:00&toAt=2020-05-06T10:00")]
    public async Task A_dear_question_is_told_when_as_many_wait_as_may_and_when_its_time_is_over(string heavy)
    {
        await using var full = await HostUnderTest.Start(with: s => s with { MostHeavyQuestions = 0, MostWaitingQuestions = 0 });
        await using var late = await HostUnderTest.Start(with: s => s with { LongestQuestion = TimeSpan.Zero });
        foreach (var (host, type) in new[] { (full, "too-many-questions"), (late, "question-too-long") })
        {
            var register = await Register.Made(host);
            await register.Record(Lines.Law);

            var problem = await register.Problem(heavy, HttpStatusCode.ServiceUnavailable);

            problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
            (await register.Ask(Light))["rules"].ShouldNotBeNull();
        }
    }
}
