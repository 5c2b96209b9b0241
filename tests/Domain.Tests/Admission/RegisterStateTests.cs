using Regulations.Domain.Admission;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Admission;

/// <summary>A request is staged over the register's head and taken in whole, or dropped whole.</summary>
public class RegisterStateTests
{
    private readonly RegisterState _register = new();

    [Fact]
    public void Positions_run_from_one_in_the_order_of_taking_in()
    {
        Decide(_register, "e1", Country("DK")).Position.ShouldBe(1);
        Decide(_register, "e2", Region("1082", "DK")).Position.ShouldBe(2);

        _register.Head.ShouldBe(2);
        _register.TryFind("e2", out var found, out var position).ShouldBeTrue();
        (found.Type, found.Stream, position).ShouldBe((EntryType.AreaDefined, new(SubjectKind.Area, "1082"), 2));
    }

    [Fact]
    public void A_stage_sees_through_to_the_register_and_the_register_nothing_of_the_stage()
    {
        Decide(_register, "e1", Country("DK"));
        var stage = _register.Stage();

        Decide(stage, "e2", Region("1082", "DK")).ShouldBe(AdmissionResult.Recorded(2, new(SubjectKind.Area, "1082")));

        stage.IsKnown(new(SubjectKind.Area, "DK")).ShouldBeTrue();
        _register.IsKnown(new(SubjectKind.Area, "1082")).ShouldBeFalse();
        _register.Head.ShouldBe(1);
    }

    [Fact]
    public void A_stage_absorbed_is_as_if_its_entries_had_been_taken_in_one_by_one()
    {
        Decide(_register, "e1", Country("DK"));
        var first = _register.Stage();
        Decide(first, "e2", Region("1082", "DK"));
        var second = first.Stage();
        Decide(second, "e3", Municipality("0791", "1082"));

        first.Absorb(second);
        _register.Absorb(first);

        _register.Head.ShouldBe(3);
        _register.TryFind("e3", out _, out var position).ShouldBeTrue();
        position.ShouldBe(3);
        _register.PositionNaming(new(SubjectKind.Area, "0791")).ShouldBe(3);
        Decide(_register, "e4", Moved("0791", "DK", "2021-01-01")).Position.ShouldBe(4);
    }

    [Fact]
    public void A_stage_absorbed_by_an_empty_register_leaves_it_whole()
    {
        var stage = _register.Stage();
        Decide(stage, "e1", Country("DK"));
        _register.Absorb(stage);

        Decide(_register, "e1", Country("DK")).ShouldBe(AdmissionResult.Unchanged(1, new(SubjectKind.Area, "DK")));
        Decide(_register, "e2", Region("1082", "DK")).Position.ShouldBe(2);
    }

    [Fact]
    public void A_stage_whose_register_has_moved_on_is_not_absorbed()
    {
        var stage = _register.Stage();
        Decide(stage, "e1", Country("DK"));
        Decide(_register, "e2", Country("NO"));

        Should.Throw<InvalidOperationException>(() => _register.Absorb(stage));
    }

    [Fact]
    public void The_same_entry_again_changes_nothing_and_keeps_its_position()
    {
        Decide(_register, "e1", Country("DK"));

        Decide(_register, "e1", Country("DK")).ShouldBe(AdmissionResult.Unchanged(1, new(SubjectKind.Area, "DK")));
        _register.Head.ShouldBe(1);
    }

    [Fact]
    public void Other_content_under_the_same_id_is_refused_with_the_position_of_the_first()
    {
        Decide(_register, "e1", Country("DK"));

        var refusal = Decide(_register, "e1", Country("NO"), content: 2).Refusals.ShouldHaveSingleItem();

        (refusal.Entry, refusal.Field, refusal.Rule).ShouldBe(("e1", "entry", RefusalRules.IdTaken));
        refusal.Message.ShouldContain("position 1");
    }

    [Fact]
    public void A_correction_lies_on_the_stream_of_what_the_entry_mended_is_about()
    {
        Decide(_register, "e1", Country("DK"));

        Decide(_register, "e2", Retraction("e1")).Stream.ShouldBe(new(SubjectKind.Area, "DK"));
    }

    [Fact]
    public void A_retracted_name_stays_known_so_that_what_refers_to_it_stays_lawful()
    {
        Decide(_register, "e1", Country("DK"));
        Decide(_register, "e2", Retraction("e1"));

        Decide(_register, "e3", Region("1082", "DK")).Kind.ShouldBe(AdmissionKind.Record);
    }

    [Fact]
    public void An_entry_followed_from_the_log_is_taken_in_unjudged()
    {
        _register.TakeIn(Region("1082", "DK") with { Id = "e1" }, new(0, 1)).ShouldBe(1);

        _register.IsKnown(new(SubjectKind.Area, "1082")).ShouldBeTrue();
        _register.IsKnown(new(SubjectKind.Area, "DK")).ShouldBeFalse();
    }

    private static AdmissionResult Decide(RegisterState names, string id, Entry entry, ulong content = 1) =>
        names.Decide(entry with { Id = id }, new(0, content));

    private static EntryRetracted Retraction(string entry) => new() { Id = "", Mends = entry, Reason = "entered twice" };
}
