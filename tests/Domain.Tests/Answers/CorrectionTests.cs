using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Answers;

/// <summary>Mistakes of the register mended in the register; the order is e2.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void The_last_correction_counts_from_its_own_position()
    {
        var register = Published()
            .Correcting("e2", Order("order").Commencing("2020-05-01").Stating("§ 1"))
            .Correcting("e2", Order("order").Commencing("2020-06-01").Stating("§ 1"));

        CommencementAt(register, 2).ShouldBe("2020-04-01");
        CommencementAt(register, 3).ShouldBe("2020-05-01");
        CommencementAt(register, 4).ShouldBe("2020-06-01");
    }

    [Fact]
    public void A_corrected_entry_keeps_its_id_and_position()
    {
        var rule = Published().Correcting("e2", Order("order").Commencing("2020-05-01").Stating("§ 1")).RuleAt("2020-05-01");

        rule.Version.ShouldBe("e2");
        rule.Position.ShouldBe(2);
    }

    [Fact]
    public void A_retracted_entry_counts_no_more_and_what_refers_to_it_stays_without_effect()
    {
        var register = Published()
            .On("2020-04-02", Order("change").Commencing("2020-05-01").Stating("§ 1").With(Repeal("order § 1")))
            .Retracting("e2");

        register.RulesAt("2020-06-01", recorded: 3).ShouldBe(["change § 1"]);
        register.RulesAt("2020-04-15", recorded: 3).ShouldBe(["order § 1"]);
        register.RulesAt("2020-04-15").ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["change § 1"]);
    }

    [Fact]
    public void A_later_correction_brings_a_retracted_entry_back()
    {
        var register = Published().Retracting("e2").Correcting("e2", Order("order").Commencing("2020-06-01").Stating("§ 1"));

        register.RulesAt("2020-07-01", recorded: 2).ShouldBe(["order § 1"]);
        register.RulesAt("2020-07-01", recorded: 3).ShouldBeEmpty();
        register.RulesAt("2020-07-01", recorded: 4).ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_corrected_publication_is_when_the_order_had_been_published_all_along()
    {
        var register = Published().Correcting("e2", Order("order").Commencing("2020-04-01").Stating("§ 1"), published: "2020-03-20");

        register.RulesAt("2020-04-01", known: "2020-03-19").ShouldBeEmpty();
        register.RulesAt("2020-04-01", known: "2020-03-20").ShouldBe(["order § 1"]);
        register.RulesAt("2020-04-01", known: "2020-03-01", recorded: 2).ShouldBe(["order § 1"]);
    }

    [Fact]
    public void A_lifting_retracted_leaves_the_restriction_in_force()
    {
        var register = Register.WithElm()
            .On("2020-03-01", AgencyOrder("r1").Commencing("2020-04-01"))
            .On("2020-04-15", Lifted("r1", "2020-05-01"))
            .Retracting("e3");

        register.RulesAt("2020-06-01", recorded: 3).ShouldBeEmpty();
        register.RulesAt("2020-06-01").ShouldBe(["r1"]);
    }

    [Fact]
    public void A_body_is_that_of_the_reader_s_position()
    {
        var first = Registered("elm") with { Id = "e1" };
        var second = first with { Name = "Birkegården" };
        var entry = new RecordedEntry(3, first)
            .MendedBy(5, new EntryCorrected { Id = "c", Mends = "e1", Reason = "Misread", Replacement = second })
            .MendedBy(7, new EntryRetracted { Id = "r", Mends = "e1", Reason = "No such facility" });

        Enumerable.Range(2, 7).Select(recorded => entry.BodyAt(recorded)).ShouldBe([null, first, first, second, second, null, null]);
    }

    private static Register Published() => Register.WithElm().On("2020-03-01", Order("order").Commencing("2020-04-01").Stating("§ 1"));

    private static string CommencementAt(Register register, long recorded) =>
        register.Life("order", recorded: recorded).Commencement.ToString()!;
}
