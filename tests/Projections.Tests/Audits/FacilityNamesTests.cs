using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Projections.Audits;

namespace Regulations.Projections.Tests.Audits;

/// <summary>A facility is meant by a name it has or had, and by nothing that might be another's.</summary>
public sealed class FacilityNamesTests
{
    private static readonly Books Register = Books.Of(
    [
        """{"entry": "a1", "type": "area.defined", "area": "0253", "kind": "municipality", "name": "Greve"}""",
        Registered("f1", "101", "Ærøhuset"),
        Registered("f2", "102", "Botilbuddet Egehøj"),
        """{"entry": "f3", "type": "facility.changed", "facility": "101", "name": "Søgården", "from": "2020-06-01"}""",
        """{"entry": "f4", "type": "facility.registered", "facility": "103", "name": "Ærøhuset", "kinds": ["sel-108"],"""
            + """ "municipality": "0253", "from": "2020-06-01"}""",
        Registered("f5", "104", "Lunden"),
        Registered("f6", "105", "Lunden"),
    ]);

    [Theory]
    [InlineData("Søgården", "101")]
    [InlineData("soegaarden", "101")]
    [InlineData("botilbuddet, egehøj", "102")]
    [InlineData("102", "102")]
    [InlineData("Egehøj", null)]
    [InlineData("Botilbuddet Ege", null)]
    [InlineData("Lunden", null)]
    [InlineData("–", null)]
    public void By_a_name_whatever_its_letters_or_an_id(string written, string? meant) => Find(written, "2020-04-01").Id.ShouldBe(meant);

    [Theory]
    [InlineData("2020-04-01", "101")]
    [InlineData("2020-07-01", "103")]
    public void Of_two_that_have_had_it_the_one_that_had_it_then(string day, string meant) => Find("Ærøhuset", day).Id.ShouldBe(meant);

    [Theory]
    [InlineData("Lunden", "104 105")]
    [InlineData("Egehøj", "102")]
    [InlineData("Botilbuddet Egehøj afdeling 2", "102")]
    [InlineData("Søgaarden 1", "101")]
    [InlineData("Noget helt andet", "")]
    public void Where_it_is_not_one_those_it_may_be_are_named(string written, string candidates) =>
        string.Join(' ', Find(written, "2020-07-01").Candidates.Select(c => c.Id)).ShouldBe(candidates);

    [Fact]
    public void What_is_recorded_later_changes_nothing()
    {
        var before = FacilityNames.At(Register.Book, 4);

        before.Find("Ærøhuset", LegalTime.Never).Id.ShouldBe("101", "no other has had the name yet");
        FacilityNames.At(Register.Book, 2).Find("Ærøhuset", LegalTime.Never).Id.ShouldBe("101");
        FacilityNames.At(Register.Book, 2).Find("Søgården", LegalTime.Never).Id.ShouldBeNull();
    }

    private static NamedFacility Find(string written, string day)
    {
        LegalCalendar.ReadAsked(day, out var at).ShouldBe(TimeFault.None);
        return FacilityNames.At(Register.Book, Register.Book.Head).Find(written, at.Time);
    }

    private static string Registered(string entry, string id, string name) =>
        $$"""{"entry": "{{entry}}", "type": "facility.registered", "facility": "{{id}}", "name": "{{name}}", "kinds": ["sel-108"],"""
            + $$""" "municipality": "0253", "from": "2015-01-01"}""";
}
