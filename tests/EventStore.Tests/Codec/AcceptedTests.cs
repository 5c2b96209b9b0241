using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>What is near a fault and is none.</summary>
public class AcceptedTests
{
    [Fact]
    public void All_Danish_data_is_taken_in()
    {
        var request = Lines.Request([.. Lines.DanishFiles.SelectMany(file => Lines.Danish(file.Data))]);

        request.Refusals.ShouldBeEmpty();
        (request.Accepted, request.Unchanged).ShouldBe((310, 0));
    }

    [Fact]
    public void Null_in_a_field_that_may_be_absent_counts_as_absent()
    {
        var entry = (InstrumentPublished)Lines.Entry(
            """{"entry":"e","type":"instrument.published","instrument":"a","kind":"act","title":"A","published":"2020-01-01","""
                + """ "inForce":null,"scope":null,"provisions":null,"note":null,"confidence":null}""");

        (entry.InForce, entry.Scope, entry.Note).ShouldBe((null, null, null));
        entry.Provisions.ShouldBeEmpty();
    }

    [Fact]
    public void Null_says_that_a_restriction_runs_until_further_notice() =>
        ((DecisionExtended)Lines.Entry(
            """{"entry":"e","type":"restriction.extended","restriction":"r","published":"2020-01-01","expires":null}"""))
            .Expires.ShouldBeNull();

    [Theory]
    [InlineData("2020-10-25T02:30+02:00", "2020-10-25T00:30Z")]
    [InlineData("2020-10-25T02:30+01:00", "2020-10-25T01:30Z")]
    [InlineData("2020-10-25T03:00", "2020-10-25T02:00Z")]
    [InlineData("2020-03-29T03:00", "2020-03-29T01:00Z")]
    [InlineData("2020-06-01T10:00", "2020-06-01T08:00Z")]
    [InlineData("2020-06-01", "2020-05-31T22:00Z")]
    public void A_time_is_the_moment_it_was_in_Copenhagen(string written, string instant)
    {
        var entry = (FacilityClosed)Lines.Entry($$"""{"entry":"e","type":"facility.closed","facility":"f","from":"{{written}}"}""");

        LegalCalendar.ReadAsked(instant, out var expected).ShouldBe(TimeFault.None);
        entry.From.ShouldBe(expected.Time);
    }

    [Fact]
    public void What_was_recorded_with_an_offset_of_elsewhere_stays_the_moment_it_named()
    {
        var recorded = new EntryReader().ReadRecorded(
            """{"entry":"e","type":"facility.closed","facility":"f","from":"2020-06-01T10:00+01:00"}"""u8);

        ((FacilityClosed)recorded.Entry!).From.ToString().ShouldBe("2020-06-01T11:00");
    }

    [Fact]
    public void Commencement_hangs_on_the_publication_wherever_that_stands_in_the_line()
    {
        var entry = (InstrumentPublished)Lines.Entry("""
            {"provisions":[{"address":"§ 1","inForce":"on-publication"}],"amendments":[{"op":"repeal","target":{"instrument":"a"},"inForce":"day-after-publication"}],
             "inForce":"on-publication","type":"instrument.published","entry":"e","instrument":"a","kind":"act","title":"A","published":"2020-05-13T18:00"}
            """);

        entry.InForce!.Value.At.ToString().ShouldBe("2020-05-13T18:00");
        entry.Provisions[0].InForce!.Value.At.ToString().ShouldBe("2020-05-13T18:00");
        entry.Amendments[0].InForce!.Value.At.ToString().ShouldBe("2020-05-14");
    }

    [Fact]
    public void What_commences_on_publication_may_have_expired_before() =>
        Lines.Entry("""{"entry":"e","type":"instrument.published","instrument":"a","kind":"act","title":"A","""
            + """ "published":"2020-05-13T18:00","inForce":"on-publication","expires":"2020-05-01"}""")
            .ShouldBeOfType<InstrumentPublished>();

    [Fact]
    public void Blanks_in_an_address_are_normalised_and_nothing_else()
    {
        var entry = (InstrumentPublished)Lines.Entry(
            """{"entry":"e","type":"instrument.published","instrument":"a","kind":"act","title":"A","published":"2020-05-13","""
                + """ "provisions":[{"address":" §  2,stk.1 ,  nr. 3"}]}""");

        entry.Provisions[0].Address.Text.ShouldBe("§ 2, stk.1, nr. 3");
    }

    [Theory]
    [InlineData("...")]
    [InlineData(".a")]
    [InlineData("a..")]
    [InlineData("lta/2020/372 §\u00a01, stk. 2")]
    [InlineData("Åben\u2028Å")]
    public void A_name_may_hold_dots_and_any_blank(string name) =>
        Lines.Entry($$"""{"entry":"{{name}}","type":"gap.closed","gap":"{{name}}"}""").Id.ShouldBe(name);

    [Fact]
    public void Escapes_are_read_as_the_characters_they_stand_for()
    {
        var entry = Lines.Entry("""{"\u0065ntry":"e\u0031","typ\u0065":"gap.close\u0064","gap":"g","note":"\u00e6\ud83d\ude00\n"}""");

        (entry.Id, entry.Note).ShouldBe(("e1", "æ😀\n"));
    }

    [Fact]
    public void An_instrument_may_name_its_own_provisions_and_annexes()
    {
        var request = Lines.Request("""
            {"entry":"e","type":"instrument.published","instrument":"a","kind":"act","title":"A","published":"2020-05-13",
             "scope":{"areasListedIn":{"instrument":"a","address":"bilag 1"}},
             "provisions":[{"address":"bilag 1","areas":[],"norms":[]},{"address":"§ 1","norms":[{"modality":"exempt","activity":"visit","lifts":[{"instrument":"a","address":"§ 2"}]}]}],
             "amendments":[{"op":"repeal","target":{"instrument":"a","address":"§ 2"},"from":"2021-01-01"}]}
            """);

        request.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void A_guideline_may_amend_a_guideline_and_carry_another_on_upon_itself()
    {
        var request = Lines.Request(
            """{"entry":"e1","type":"instrument.published","instrument":"a","kind":"guideline","title":"A","published":"2020-05-13"}""",
            """{"entry":"e2","type":"instrument.published","instrument":"b","kind":"guideline","title":"B","published":"2020-05-14","""
                + """ "amendments":[{"op":"repeal","target":{"instrument":"a"}},{"op":"continue","target":{"instrument":"a"},"""
                + """ "basis":[{"instrument":"b"}]}]}""");

        request.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void A_corrected_instrument_is_known_by_its_new_kind_and_annexes()
    {
        var register = Lines.Register(
            """{"entry":"e1","type":"instrument.published","instrument":"a","kind":"act","title":"A","published":"2020-05-13","""
                + """ "provisions":[{"address":"bilag 1","areas":[]}]}""",
            """{"entry":"e2","type":"entry.corrected","corrects":"e1","reason":"r","replacement":{"entry":"e1","""
                + """ "type":"instrument.published","instrument":"a","kind":"political-agreement","title":"A","published":"2020-05-13","""
                + """ "provisions":[{"address":"bilag 2","areas":[]}]}}""");

        register.Instrument("a")!.Kind.ShouldBe(InstrumentKind.PoliticalAgreement);
        register.IsAnnex(new("a", Address.Of("bilag 1"))).ShouldBeFalse();
        register.IsAnnex(new("a", Address.Of("bilag 2"))).ShouldBeTrue();
        Lines.Request(register, """{"entry":"e3","type":"instrument.published","instrument":"b","kind":"act","title":"B","""
            + """ "published":"2020-06-01","implements":["a"]}""").Refusals.ShouldBeEmpty();
    }
}
