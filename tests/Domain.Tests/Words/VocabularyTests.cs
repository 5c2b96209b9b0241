using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Domain.Tests.Words;

/// <summary>Of several definitions of a word the last that counts prevails; what refers to words is held to those at the head.</summary>
public class VocabularyTests
{
    private static readonly Subject Visit = new(SubjectKind.Activity, "visit");

    [Fact]
    public void The_last_definition_of_a_word_prevails()
    {
        var words = Taken(Activity("a", "visit", "Besøg"), Activity("b", "visit", "Besøg af andre"));

        words.Activities.Find("visit")!.Label.Da.ShouldBe("Besøg af andre");
        words.Activities.Words.ShouldBe(["visit"]);
    }

    [Fact]
    public void A_correction_of_an_earlier_definition_does_not_put_it_before_the_later()
    {
        var words = Taken(Activity("a", "visit", "Besøg"), Activity("b", "visit", "Besøg af andre"));

        words.Take(Corrected("a", Activity("a", "visit", "Visit")), Visit).Activities.Find("visit")!.Label.Da.ShouldBe("Besøg af andre");
    }

    [Fact]
    public void Where_the_last_definition_is_retracted_the_one_before_it_prevails_again()
    {
        var words = Taken(Activity("a", "visit", "Besøg"), Activity("b", "visit", "Besøg af andre")).Take(Retracted("b"), Visit);

        words.Activities.Find("visit")!.Label.Da.ShouldBe("Besøg");
    }

    [Fact]
    public void A_word_whose_only_definition_is_retracted_is_none_until_a_correction_brings_it_back()
    {
        var words = Taken(Activity("a", "visit", "Besøg")).Take(Retracted("a"), Visit);

        words.Activities.Any.ShouldBeFalse();
        words.Take(Corrected("a", Activity("a", "visit", "Besøg igen")), Visit).Activities.Words.ShouldBe(["visit"]);
    }

    [Fact]
    public void A_word_is_read_whatever_its_case_and_the_blanks_around_it_where_it_cannot_be_another()
    {
        var words = Taken(Fact("a", "residentAge"), Fact("b", "Place"), Fact("c", "place"));

        words.Facts.Read(" residentage ").ShouldBe("residentAge");
        words.Facts.Read("place").ShouldBe("place");
        words.Facts.Read("PLACE").ShouldBeNull();
    }

    [Fact]
    public void An_undefined_activity_is_refused_with_the_word_the_nearest_and_where_the_list_is()
    {
        var register = new RegisterState();
        register.Decide(Activity("a", "visit.indoors", "Besøg inde"), new(0, 1));

        var refusal = register.Decide(Gap("g", "visit.indors"), new(0, 2)).Refusals.ShouldHaveSingleItem();

        refusal.Message.ShouldBe(
            "the register defines no activity 'visit.indors'; is 'visit.indoors' meant? GET "
                + "/registers/{register}/vocabulary lists those there are");
    }

    [Fact]
    public void A_register_that_defines_facts_alone_takes_any_activity()
    {
        var register = new RegisterState();
        register.Decide(Fact("a", "relation"), new(0, 1));

        register.Decide(Gap("g", "visit"), new(0, 2)).Kind.ShouldBe(AdmissionKind.Record);
    }

    [Fact]
    public void What_a_stage_defines_the_register_defines_once_it_has_absorbed_it()
    {
        var register = new RegisterState();
        var stage = register.Stage();
        stage.Decide(Activity("a", "visit", "Besøg"), new(0, 1));

        register.Vocabulary.Activities.Any.ShouldBeFalse();
        register.Absorb(stage);
        register.Decide(Gap("g", "dance"), new(0, 2)).Kind.ShouldBe(AdmissionKind.Refused);
    }

    private static Vocabulary Taken(params VocabularyEntry[] entries) =>
        entries.Aggregate(Vocabulary.None, (words, entry) => words.Take(entry, entry.Subject));

    private static ActivityDefined Activity(string id, string word, string label) =>
        new() { Id = id, Word = word, Label = new(label, word) };

    private static FactDefined Fact(string id, string word) =>
        new() { Id = id, Word = word, Label = new(word, word), Kind = FactKind.Number };

    private static EntryRetracted Retracted(string entry) => new() { Id = "", Mends = entry, Reason = "entered twice" };

    private static EntryCorrected Corrected(string entry, Entry replacement) =>
        new() { Id = "", Mends = entry, Reason = "misspelt", Replacement = replacement };

    private static GapDeclared Gap(string id, string activity) =>
        new() { Id = id, Gap = id, From = Written.At("2020-01-01"), Activities = [activity] };
}
