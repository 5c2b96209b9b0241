using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;
using Regulations.Projections.Search;

namespace Regulations.Projections.Tests.Search;

/// <summary>What a few words, a number, an id or a citation find in the Danish data.</summary>
public sealed class What_is_found(DanishBook danish) : IClassFixture<DanishBook>
{
    [Theory]
    [InlineData("BEK 372")]
    [InlineData("bek. nr. 372 af 4/4 2020")]
    [InlineData("BEK nr 372 af 04/04/2020")]
    [InlineData("bekendtgørelse nr. 372 af 4. april 2020")]
    [InlineData("bekendtgoerelse 372 af 2020")]
    [InlineData("Executive order no. 372 of 4 April 2020")]
    [InlineData("lta/2020/372")]
    [InlineData("LTA/2020/372/")]
    [InlineData("https://www.retsinformation.dk/eli/lta/2020/372")]
    [InlineData("eli/lta/2020/372")]
    [InlineData("Hvad med BEK nr. 372?")]
    public void A_citation_finds_its_instrument_first(string written) => Refs(written)[0].ShouldBe("lta/2020/372");

    [Theory]
    [InlineData("BEK 372 forbud", "lta/2020/372 forbud")]
    [InlineData("lta/2020/372 forbud", "lta/2020/372 forbud")]
    [InlineData("BEK 372 personkreds advokat", "lta/2020/372 personkreds, advokat")]
    [InlineData("epidemiloven § 24", "lta/2021/285 § 24, stk. 1")]
    public void A_citation_with_a_word_of_its_own_finds_a_provision(string written, string provision) =>
        Refs(written).ShouldContain(provision);

    [Theory]
    [InlineData("lov 285", "lta/2021/285")]
    [InlineData("LBK 1026", "lta/2019/1026")]
    public void Acts_and_consolidated_acts_are_told_apart_by_their_form(string written, string instrument) =>
        Refs(written).ShouldBe([instrument]);

    [Fact]
    public void A_citation_of_another_day_is_not_the_instrument_of_that_number() =>
        Refs("BEK 372 af 5/4 2020").FirstOrDefault().ShouldNotBe("lta/2020/372");

    [Theory]
    [InlineData("forbud")]
    [InlineData("besog")]
    [InlineData("besøg")]
    [InlineData("BESOEG")]
    [InlineData("besøgsforbud")]
    public void A_compound_is_found_by_its_parts_and_by_any_way_of_writing_its_letters(string written) =>
        Refs(written).ShouldContain("order/2020-11-16", written);

    [Fact]
    public void What_is_compounded_of_words_held_is_found_where_both_stand() => Refs("besøgsforbud").ShouldContain("lta/2020/372");

    [Theory]
    [InlineData("Århus", "eks-aarhus-midl")]
    [InlineData("aarhus", "eks-aarhus-midl")]
    [InlineData("Botilbud i Greve", "eks-greve-botilbud")]
    [InlineData("greve botil", "eks-greve-botilbud")]
    [InlineData("eks-greve-botilbud", "eks-greve-botilbud")]
    [InlineData("grevve botilbud", "eks-greve-botilbud")]
    public void A_facility_is_found_by_its_name_its_id_and_how_they_are_misspelt(string written, string facility) =>
        Refs(written)[0].ShouldBe(facility);

    [Fact]
    public void What_fits_every_word_comes_alone_and_only_where_nothing_does_what_fits_the_most()
    {
        Refs("botilbud greve").ShouldBe(["eks-greve-botilbud"]);
        Refs("forbud besøg coronavirussygdom botilbud").ShouldContain("lta/2020/372");
        Refs("forbud besøg coronavirussygdom botilbud").Count.ShouldBeLessThan(Refs("forbud").Count);
        Refs("besøg xyzzyq").ShouldBe(Refs("besøg"));
    }

    [Fact]
    public void Nothing_is_found_of_what_stands_nowhere() => Refs("xyzzyq").ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("§ / , .")]
    public void Nothing_is_found_by_what_holds_no_word(string written) => Refs(written).ShouldBeEmpty();

    [Fact]
    public void Only_the_kinds_asked_for_are_found() =>
        danish.Find("besøg", HitKind.Provision).ShouldAllBe(h => h is SearchHit.OfProvision);

    [Fact]
    public void What_was_published_later_is_not_found()
    {
        var before = new WrittenTime(BookAnswers.Time("2020-04-03"), HasTimeOfDay: false);

        danish.Find("BEK 372", danish.Head with { Known = before }).Select(Ref).ShouldNotContain("lta/2020/372");
        danish.Find("BEK 372", danish.Head with { Decided = before }).Select(Ref).ShouldNotContain("lta/2020/372");
        danish.Find("BEK 372 forbud", Coordinates.At(danish.Of("bek-372-2020") - 1)).Select(Ref)
            .ShouldAllBe(r => !r.StartsWith("lta/2020/372"));
    }

    [Fact]
    public void Every_instrument_of_the_register_is_found_by_its_title_and_its_id()
    {
        var lost = danish.Instruments.Where(i => !Refs(i.Title).Contains(i.Instrument) || Refs(i.Instrument)[0] != i.Instrument);

        lost.Select(i => i.Instrument).ShouldBeEmpty();
    }

    private List<string> Refs(string written) => [.. danish.Find(written, danish.Head).Select(Ref)];

    private static string Ref(SearchHit hit) => DanishBook.Ref(hit);
}

/// <summary>The Danish data, compiled once.</summary>
public sealed class DanishBook
{
    private readonly Books _books = Books.Of(Denmark.Entries);

    public Coordinates Head => Coordinates.At(_books.Book.Head);

    public IEnumerable<InstrumentPublished> Instruments => _books.Log.Select(e => e.Entry).OfType<InstrumentPublished>();

    public long Of(string entry) => _books.PositionOf(entry);

    public IReadOnlyList<SearchHit> Find(string written, params IReadOnlyList<HitKind> kinds) => Find(written, Head, kinds);

    public IReadOnlyList<SearchHit> Find(string written, Coordinates under, params IReadOnlyList<HitKind> kinds) =>
        Find(_books.Book, written, under, kinds);

    private static IReadOnlyList<SearchHit> Find(RegisterBook book, string written, Coordinates under, IReadOnlyList<HitKind> kinds) =>
        [.. BookSearch.For(written, book, under, LegalTime.Never, kinds).Hits(0, 1_000)];

    public static string Ref(SearchHit hit) => hit switch
    {
        SearchHit.OfFacility facility => facility.State.Id,
        SearchHit.OfInstrument instrument => instrument.Published.Instrument,
        SearchHit.OfProvision { Address: { } address } provision => $"{provision.Published.Instrument} {address}",
        SearchHit.OfProvision provision => $"{provision.Published.Instrument} ({provision.Stated})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
