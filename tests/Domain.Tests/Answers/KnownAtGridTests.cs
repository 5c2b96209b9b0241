using Regulations.Domain.Answers;

namespace Regulations.Domain.Tests.Answers;

/// <summary>
/// One order: published 4 April 2020 (e2), commenced 5 April at 10:00, amended on 20 April with effect back from 10 April
/// (e3), and in the register corrected at position 4, where its commencement had been misread as 1 April.
/// </summary>
public sealed class KnownAtGridTests
{
    private const long Misread = 3;
    private const long Corrected = 4;

    /// <summary>The version in force on a day as it was known on another; a dash where there was none.</summary>
    public static TheoryData<string, string, string, string> Grid => new()
    {
        //  facts at            known 3 April  4 – 19 April  20 April on
        { "2020-03-31T23:59", "-", "-", "-" },
        { "2020-04-01", "-", "-", "-" },
        { "2020-04-05T09:59", "-", "-", "-" },
        { "2020-04-05T10:00", "-", "e2", "e2" },
        { "2020-04-09T23:59", "-", "e2", "e2" },
        { "2020-04-10", "-", "e2", "e3#1" },
        { "2020-04-20", "-", "e2", "e3#1" },
        { "2020-05-01", "-", "e2", "e3#1" },
    };

    [Theory]
    [MemberData(nameof(Grid))]
    public void The_version_in_force_depends_on_the_day_and_on_what_was_known(string at, string before, string between, string after)
    {
        VersionAt(at, known: "2020-04-03").ShouldBe(before);
        VersionAt(at, known: "2020-04-04").ShouldBe(between);
        VersionAt(at, known: "2020-04-19").ShouldBe(between);
        VersionAt(at, known: "2020-04-20").ShouldBe(after);
        VersionAt(at, known: "2020-12-31").ShouldBe(after);
        VersionAt(at, known: null).ShouldBe(after);
    }

    [Theory]
    [InlineData("2020-03-31T23:59", "-")]
    [InlineData("2020-04-01", "e2")]
    [InlineData("2020-04-05T09:59", "e2")]
    [InlineData("2020-04-10", "e3#1")]
    public void Before_the_correction_the_register_answered_as_misread_and_still_does_for_that_position(string at, string version) =>
        VersionAt(at, known: null, recorded: Misread).ShouldBe(version);

    [Fact]
    public void Correcting_the_register_changes_no_publication() =>
        VersionAt("2020-04-01", known: "2020-04-04", recorded: Misread).ShouldBe("e2");

    [Theory]
    [InlineData("2020-04-10", "2020-04-10", "e2")]
    [InlineData("2020-04-10", "2020-04-19", "e2")]
    [InlineData("2020-04-10", "2020-04-20", "e3#1")]
    [InlineData("2020-04-01", "2020-04-05T09:59", "-")]
    [InlineData("2020-04-05T10:00", "2020-04-03", "-")]
    [InlineData("2020-04-05T10:00", "2020-04-05T09:59", "e2")]
    [InlineData("2020-04-05T10:00", "2020-04-05T10:00", "e2")]
    public void A_decision_could_apply_what_had_been_published_when_it_was_made_to_facts_from_its_commencement(string at,
        string decided, string version)
    {
        VersionAt(at, known: null, decided: decided).ShouldBe(version);
        VersionAt(at, known: "2020-12-31", decided: decided).ShouldBe(version);
    }

    [Fact]
    public void Before_it_was_recorded_the_register_held_no_such_order() => VersionAt("2020-05-01", known: null, recorded: 1).ShouldBe("-");

    [Fact]
    public void An_amendment_is_law_and_a_correction_is_not()
    {
        var register = Regulation();

        register.VersionsAt("2020-04-15", known: "2020-04-19").ShouldBe(["order § 1 as e2"]);
        register.VersionsAt("2020-04-02", known: "2020-04-19").ShouldBeEmpty();
        register.VersionsAt("2020-04-02", known: "2020-04-19", recorded: Misread).ShouldBe(["order § 1 as e2"]);
        register.StatusOf("order § 1", "2020-04-02").ShouldBe(StatusKind.NotCommenced);
    }

    private static string VersionAt(string at, string? known, string? decided = null, long recorded = Corrected) =>
        Regulation().State(at, known, decided, recorded).Rules.SingleOrDefault()?.Version ?? "-";

    private static Register Regulation() => Register.WithElm()
        .On("2020-04-04", Order("order").Commencing("2020-04-01").Stating("§ 1", Forbid("visit")))
        .On("2020-04-20", Order("change").Commencing("2020-04-20").With(Replace("order § 1", Permit("visit")).EffectiveFrom("2020-04-10")))
        .Correcting("e2", Order("order").Commencing("2020-04-05T10:00").Stating("§ 1", Forbid("visit")));
}
