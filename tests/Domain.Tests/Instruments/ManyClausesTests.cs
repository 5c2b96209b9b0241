using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Instruments;

/// <summary>The order (e2) states § 1 from 1 April 2020; one order (e3) changes it for a time by many clauses, few or many.</summary>
public sealed class ManyClausesTests
{
    public static TheoryData<int> HowMany => [2, 15, 16, 17, 20];

    [Theory]
    [MemberData(nameof(HowMany))]
    public void Each_of_many_changes_within_one_another_gives_back_the_one_it_displaced(int count)
    {
        var clauses = Numbers(count).Select(n => Changed(from: $"2020-05-{n:00}", until: $"2020-06-{31 - n:00}"));

        VersionsUnder(clauses).ShouldBe(
        [
            "e2 2020-04-01",
            .. Numbers(count).Select(n => $"e3#{n} 2020-05-{n:00}"),
            .. Numbers(count - 1).Reverse().Select(n => $"e3#{n} 2020-06-{30 - n:00}"),
            "e2 2020-06-30",
        ]);
    }

    [Theory]
    [MemberData(nameof(HowMany))]
    public void Of_many_changes_that_follow_each_other_at_once_nothing_earlier_shows_between_them(int count)
    {
        var clauses = Numbers(count).Select(n => Changed(from: $"2020-05-{n:00}", until: $"2020-05-{n + 1:00}"));

        VersionsUnder(clauses).ShouldBe(
            ["e2 2020-04-01", .. Numbers(count).Select(n => $"e3#{n} 2020-05-{n:00}"), $"e2 2020-05-{count + 1:00}"]);
    }

    [Theory]
    [MemberData(nameof(HowMany))]
    public void Between_many_changes_with_a_day_between_them_the_order_stands_as_published(int count)
    {
        var dates = Numbers(count).Select(n => LegalCalendar.PlusDays(At("2020-05-01"), 2 * n)).ToList();
        var clauses = dates.Select(d => Changed($"{d}", $"{Next(d)}"));

        VersionsUnder(clauses).ShouldBe(
            ["e2 2020-04-01", .. dates.SelectMany((d, i) => new[] { $"e3#{i + 1} {d}", $"e2 {Next(d)}" })]);
    }

    [Theory]
    [MemberData(nameof(HowMany))]
    public void Of_many_changes_from_one_moment_on_only_the_last_is_ever_in_force(int count) =>
        VersionsUnder(Numbers(count).Select(_ => Replace("order § 1").EffectiveFrom("2020-05-10")))
            .ShouldBe(["e2 2020-04-01", $"e3#{count} 2020-05-10"]);

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private static LegalTime Next(LegalTime day) => LegalCalendar.PlusDays(day, 1);

    private static GiveContent Changed(string from, string until) => Replace("order § 1").EffectiveFrom(from).Until(until);

    /// <summary>Each version with the moment from which it is in force.</summary>
    private static IEnumerable<string> VersionsUnder(IEnumerable<Amendment> clauses) => Register.WithElm()
        .On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"))
        .On("2020-04-20", Order("change").Commencing("2020-05-01").With([.. clauses]))
        .Life("order").Provision(Address.Of("§ 1"), LegalTime.Always).Versions().Select(v => $"{v.Version.Name} {v.Period.From}");
}
