using System.Net;

namespace Regulations.Host.Tests.Http.Admission;

/// <summary>What is dear to answer is bounded in number and time; what is not is answered all the same.</summary>
public sealed class AdmissionTests(AdmissionTests.FullHost full, AdmissionTests.HurriedHost hurried)
    : IClassFixture<AdmissionTests.FullHost>, IClassFixture<AdmissionTests.HurriedHost>
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
        foreach (var (host, type) in new (SharedHost, string)[] { (full, "too-many-questions"), (hurried, "question-too-long") })
        {
            var register = await host.Law;

            var problem = await register.Problem(heavy, HttpStatusCode.ServiceUnavailable);

            problem["type"]!.GetValue<string>().ShouldBe($"/problems/{type}");
            (await register.Ask(Light))["rules"].ShouldNotBeNull();
        }
    }

    public sealed class FullHost : SharedHost
    {
        protected override HostSettings With(HostSettings settings) => settings with { MostHeavyQuestions = 0, MostWaitingQuestions = 0 };
    }

    public sealed class HurriedHost : SharedHost
    {
        protected override HostSettings With(HostSettings settings) => settings with { LongestQuestion = TimeSpan.Zero };
    }
}
