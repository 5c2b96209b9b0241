using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Projections.Book;
using Regulations.Projections.Search;

namespace Regulations.Projections.Tests.Search;

/// <summary>A search finds what the coordinates hold: as corrected, not as retracted, and at the address of the moment asked.</summary>
public sealed class What_is_found_under_coordinates
{
    private const string Area = """{"entry":"a","type":"area.defined","area":"0253","kind":"municipality","name":"Greve"}""";
    private const string Home =
        """{"entry":"f","type":"facility.registered","facility":"f1","name":"Solgården","kinds":["sel-107"],"municipality":"0253","""
            + """ "from":"2015-01-01","attributes":{"nummer":"1234567"}}""";
    private const string Renamed = """{"entry":"f2","type":"facility.changed","facility":"f1","name":"Månebo","from":"2020-01-01"}""";
    private const string Order =
        """{"entry":"o","type":"instrument.published","instrument":"o","kind":"executive-order","title":"Om lejre","number":77,"""
            + """ "signed":"2020-04-01","published":"2020-04-02","inForce":"2020-04-03","provisions":[{"address":"§ 5","""
            + """ "text":"Ingen må bade.","norms":[]},{"address":"§ 9","text":"Klage.","norms":[]}]}""";
    private const string Moved =
        """{"entry":"m","type":"instrument.published","instrument":"m","kind":"executive-order","title":"Om numre","""
            + """ "published":"2020-06-01","inForce":"2020-06-02","amendments":[{"op":"renumber","target":{"instrument":"o"},"""
            + """ "moves":[{"from":"§ 5","to":"§ 6"}]}]}""";
    private const string Inserted =
        """{"entry":"i","type":"instrument.published","instrument":"i","kind":"executive-order","title":"Om mere","""
            + """ "published":"2020-07-01","inForce":"2020-07-02","amendments":[{"op":"insert","target":{"instrument":"o","""
            + """ "address":"§ 7"},"text":"Ingen må dykke.","norms":[]}]}""";
    private const string Corrected =
        """{"entry":"c","type":"entry.corrected","corrects":"o","reason":"Titel","replacement":{"entry":"o","""
            + """ "type":"instrument.published","instrument":"o","kind":"executive-order","title":"Om kolonier","number":77,"""
            + """ "signed":"2020-04-01","published":"2020-04-02","inForce":"2020-04-03","provisions":[{"address":"§ 5","""
            + """ "text":"Ingen må svømme.","norms":[]}]}}""";
    private const string Retracted = """{"entry":"r","type":"entry.retracted","retracts":"o","reason":"Dobbelt"}""";

    [Fact]
    public void A_facility_is_found_by_each_name_it_had_and_shown_by_that_of_the_moment()
    {
        var books = Books.Of([Area, Home, Renamed]);

        Name(books, "solgarden", "2019-06-01").ShouldBe("Solgården");
        Name(books, "Solgaarden", "2020-06-01").ShouldBe("Månebo");
        Name(books, "maanebo", "2019-06-01").ShouldBe("Solgården");
        Name(books, "1234567", "2019-06-01").ShouldBe("Solgården");
        Found(books, "månebo", Coordinates.At(2)).ShouldBeEmpty();
    }

    [Fact]
    public void Before_it_was_registered_a_facility_is_found_and_its_status_is_unknown()
    {
        var hit = Search(Books.Of([Area, Home]), "solgården", Coordinates.At(2), BookAnswers.Time("2010-01-01")).ShouldHaveSingleItem();

        hit.ShouldBeOfType<SearchHit.OfFacility>().State.ShouldSatisfyAllConditions(
            s => s.Name.ShouldBe("Solgården"), s => s.Status.ShouldBe(Domain.Facilities.FacilityStatus.Unknown));
    }

    [Fact]
    public void A_correction_counts_from_its_position_on_and_the_wording_before_it_up_to_there()
    {
        var books = Books.Of([Area, Order, Corrected]);

        Found(books, "kolonier", Coordinates.At(2)).ShouldBeEmpty();
        Found(books, "lejre", Coordinates.At(2)).ShouldBe(["o"]);
        Found(books, "kolonier", Coordinates.At(3)).ShouldBe(["o"]);
        Found(books, "lejre", Coordinates.At(3)).ShouldBeEmpty();
        Found(books, "bade", Coordinates.At(3)).ShouldBeEmpty();
        Found(books, "svomme", Coordinates.At(3)).ShouldBe(["o § 5"]);
    }

    [Fact]
    public void What_stands_retracted_is_not_found_and_neither_is_a_provision_that_others_gave_it()
    {
        var books = Books.Of([Area, Order, Inserted, Retracted]);

        Found(books, "dykke", Coordinates.At(3)).ShouldBe(["o § 7"]);
        Found(books, "dykke lejre", Coordinates.At(4)).ShouldBeEmpty();
        Found(books, "dykke", Coordinates.At(4)).ShouldBeEmpty();
    }

    [Fact]
    public void A_provision_is_told_by_its_address_at_the_moment_asked()
    {
        var books = Books.Of([Area, Order, Moved]);

        Search(books, "bade", Coordinates.At(3), BookAnswers.Time("2020-05-01")).Select(DanishBook.Ref).ShouldBe(["o § 5"]);
        Search(books, "bade", Coordinates.At(3), BookAnswers.Time("2020-07-01")).Select(DanishBook.Ref).ShouldBe(["o § 6"]);
    }

    [Fact]
    public void An_instrument_without_a_citation_is_found_by_its_number_and_the_day_it_was_signed()
    {
        var books = Books.Of([Area, Order]);

        Found(books, "BEK 77", Coordinates.At(2)).ShouldBe(["o"]);
        Found(books, "bek. nr. 77 af 1/4-2020", Coordinates.At(2)).ShouldBe(["o"]);
        Found(books, "lov nr. 77", Coordinates.At(2)).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_recorded_after_a_search_is_found_by_the_next()
    {
        var books = Books.Of([Area, Home]);
        Found(books, "lejre", Coordinates.At(2)).ShouldBeEmpty();

        books.Take(Order);

        Found(books, "lejre", Coordinates.At(3)).ShouldBe(["o"]);
    }

    private static string? Name(Books books, string written, string at) =>
        Search(books, written, Coordinates.At(books.Book.Head), BookAnswers.Time(at)).OfType<SearchHit.OfFacility>().Single().State.Name;

    private static IEnumerable<string> Found(Books books, string written, Coordinates under) =>
        Search(books, written, under, LegalTime.Never).Select(DanishBook.Ref);

    private static IReadOnlyList<SearchHit> Search(Books books, string written, Coordinates under, LegalTime at) =>
        [.. BookSearch.For(written, books.Book, under, at, []).Hits(0, 100)];
}
