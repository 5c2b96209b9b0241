using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;

namespace Regulations.Domain.Tests.Explaining;

public sealed class WordingTests
{
    private static readonly Wording Danish = Wording.In(Language.Danish, Labels.None);
    private static readonly Wording English = Wording.In(Language.English, Labels.None);

    [Theory]
    [InlineData("2020-04-05T10:00", "5. april 2020 kl. 10.00", "5 April 2020 at 10:00")]
    [InlineData("2020-12-31", "31. december 2020", "31 December 2020")]
    [InlineData("2020-10-25T02:30+01:00", "25. oktober 2020 kl. 02.30+01.00", "25 October 2020 at 02:30+01:00")]
    public void A_moment_is_said_with_its_hour_where_that_is_not_midnight(string moment, string danish, string english)
    {
        Danish.Moment(Written(moment).Time).ShouldBe(danish);
        English.Moment(Written(moment).Time).ShouldBe(english);
    }

    [Theory]
    [InlineData("2020-07-01", "til og med 30. juni 2020", "to 30 June 2020 inclusive")]
    [InlineData("2020-03-01", "til og med 29. februar 2020", "to 29 February 2020 inclusive")]
    [InlineData("2020-03-30", "til og med 29. marts 2020", "to 29 March 2020 inclusive")]
    [InlineData("2020-05-13T18:00", "til 13. maj 2020 kl. 18.00", "until 13 May 2020 at 18:00")]
    public void A_period_that_ends_at_midnight_is_said_to_hold_its_last_day(string end, string danish, string english)
    {
        Danish.Until(Written(end).Time).ShouldBe(danish);
        English.Until(Written(end).Time).ShouldBe(english);
    }

    [Fact]
    public void A_period_without_an_end_lasts_until_further_notice()
    {
        Danish.Until(LegalTime.Never).ShouldBe("indtil videre");
        English.Until(LegalTime.Never).ShouldBe("until further notice");
    }

    [Theory]
    [InlineData("BEK nr 372 af 04/04/2020", "BEK nr. 372 af 4. april 2020", "BEK no. 372 of 4 April 2020")]
    [InlineData("LBK nr. 1026 af 01/10/2019", "LBK nr. 1026 af 1. oktober 2019", "LBK no. 1026 of 1 October 2019")]
    [InlineData("BEK nr 372 af 31/02/2020", "BEK nr 372 af 31/02/2020", "BEK nr 372 af 31/02/2020")]
    [InlineData("Doknr. 325333", "Doknr. 325333", "Doknr. 325333")]
    [InlineData(null, "Bekendtgørelse fra Ministeriet, kundgjort 4. april 2020", "Executive order by Ministeriet, published 4 April 2020")]
    public void An_instrument_is_cited_as_the_gazette_does_with_the_date_in_words(string? citation, string danish, string english)
    {
        var order = new InstrumentPublished
        {
            Id = "e1", Instrument = "order/1", Kind = InstrumentKind.ExecutiveOrder, Title = "T", Published = Written("2020-04-04T09:00"),
            Issuer = "Ministeriet", Citation = citation,
        };

        Danish.Cited(order).ShouldBe(danish);
        English.Cited(order).ShouldBe(english);
    }

    [Theory]
    [InlineData(null, "alt, der er kundgjort, uanset hvornår", "everything published, whenever it was")]
    [InlineData("2020-04-04", "det, der var kundgjort til og med 4. april 2020",
        "what had been published up to and including 4 April 2020")]
    [InlineData("2020-04-04T09:30", "det, der var kundgjort senest 4. april 2020 kl. 09.30",
        "what had been published no later than 4 April 2020 at 09:30")]
    public void What_had_to_be_known_is_said(string? known, string danish, string english)
    {
        WrittenTime? at = known is null ? null : Written(known);

        Danish.Known(at).ShouldBe(danish);
        English.Known(at).ShouldBe(english);
    }

    [Fact]
    public void Words_are_shown_by_their_labels_and_others_as_they_are()
    {
        VocabularyEntry[] defined =
        [
            new ActivityDefined { Id = "w1", Word = "visit", Label = new("Besøg hos en beboer", "Visit to a resident") },
            new FactDefined { Id = "w2", Word = "relation", Kind = FactKind.Choice, Label = new("Relation", "Relation"),
                Values = [new("parent", new("Forælder", "Parent"))] },
            new FactDefined { Id = "w3", Word = "age", Kind = FactKind.Number, Unit = "år", Label = new("Alder", "Age") },
            new FactDefined { Id = "w4", Word = "critical", Kind = FactKind.YesNo,
                Label = new("Beboeren er kritisk syg", "The resident is critically ill") },
            new ActivityDefined { Id = "w5", Word = "visit", Label = new("Besøg", "Visit") },
        ];
        var words = defined.Aggregate(Vocabulary.None, (words, entry) => words.Take(entry, entry.Subject));
        var danish = Wording.In(Language.Danish, new(Language.Danish, words));
        var english = Wording.In(Language.English, new(Language.English, words));

        (danish.Activity("visit"), danish.Fact("relation"), danish.Activity("music")).ShouldBe(("Besøg", "Relation", "music"));
        danish.Value("relation", new FactValue.Text("parent")).ShouldBe("Forælder");
        danish.Value("relation", new FactValue.Text("friend")).ShouldBe("friend");
        danish.Value("age", new FactValue.Number(17.5m)).ShouldBe("17,5 år");
        english.Value("age", new FactValue.Number(17.5m)).ShouldBe("17.5");
        danish.Value("critical", new FactValue.Truth(true)).ShouldBe("ja");
        english.Value("critical", new FactValue.Truth(false)).ShouldBe("no");
        danish.Value("weight", new FactValue.Number(2.5m)).ShouldBe("2,5");
    }

    [Fact]
    public void What_a_verdict_depends_on_is_said_so_that_a_question_of_yes_or_no_reads_as_one()
    {
        VocabularyEntry[] defined =
        [
            new FactDefined { Id = "w1", Word = "relation", Kind = FactKind.Choice, Label = new("Relation", "Relation") },
            new FactDefined { Id = "w2", Word = "critical", Kind = FactKind.YesNo,
                Label = new("Beboeren er kritisk syg", "The resident is critically ill") },
        ];
        var words = defined.Aggregate(Vocabulary.None, (words, entry) => words.Take(entry, entry.Subject));

        Phrases.In(Language.Danish, new(Language.Danish, words)).Conditional(["forbudt", "tilladt"], ["relation", "critical"])
            .ShouldBe("Aktiviteten var enten forbudt eller tilladt; det afhænger af relation og ‚beboeren er kritisk syg‘, som ikke "
                + "er oplyst.");
    }

    private static WrittenTime Written(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.None);
        return time;
    }
}
