using System.Text;
using Regulations.Conformance;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Tests.Http;
using Regulations.Projections.Audits;

namespace Regulations.Host.Tests.Auditing.Proposing;

/// <summary>What is proposed for lists of the Danish register.</summary>
public sealed class ProfileProposalTests
{
    private const string AsItComes =
        "Sagsnr.;Tilbud;Besøgsdato;Kl.;Afgørelsesdato;Emne;Relation;Beboerens alder;Døende;Resultat;Sagsbehandler\r\n"
        + "20-1;Botilbud i Greve;10-04-2020;14.00;09-04-2020;Besøg på udearealer;ven eller bekendt;17,5;J;Afslag;Åse\r\n"
        + "20-2;Eksempel: Botilbud i Hjørring;20-05-2020;9.30;11-05-2020;Besøg hos en beboer;FORÆLDER;40;N;Imødekommet;Søren\r\n";

    static ProfileProposalTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_list_as_it_comes_is_read_by_its_columns_and_its_words() =>
        Proposed(Encoding.GetEncoding(1252).GetBytes(AsItComes.Replace("Døende",
            "Beboeren er kritisk syg eller døende, og besøget kan ikke udsættes", StringComparison.Ordinal)))
            .ShouldBe(Json.Compact(
                """
                {
                  "encoding": "windows-1252", "separator": "semicolon", "dates": "dd-mm-yyyy", "decimals": "comma",
                  "case": "Sagsnr.",
                  "facility": { "column": "Tilbud", "by": "name", "values": { "Botilbud i Greve": "eks-greve-botilbud" } },
                  "at": { "column": "Besøgsdato", "timeColumn": "Kl." },
                  "decided": { "column": "Afgørelsesdato" },
                  "activity": { "column": "Emne", "values": { "Besøg på udearealer": "visit.outdoors", "Besøg hos en beboer": "visit" } },
                  "outcome": { "column": "Resultat", "values": { "Afslag": "refused", "Imødekommet": "allowed" } },
                  "facts": {
                    "relation": { "column": "Relation", "values": { "ven eller bekendt": "friend", "FORÆLDER": "parent" } },
                    "residentAge": { "column": "Beboerens alder" },
                    "residentCritical": {
                      "column": "Beboeren er kritisk syg eller døende, og besøget kan ikke udsættes", "values": { "J": "true", "N": "false" }
                    }
                  }
                }
                """));

    [Fact]
    public void English_columns_and_an_English_order_of_dates_are_read_too() =>
        Proposed(Encoding.UTF8.GetBytes("Case no,Facility,Visit date,Decided on,Subject,Outcome\n1,eks-greve-botilbud,04/28/2020 "
            + "14:00,04/27/2020,visit,denied\n"))
            .ShouldBe(Json.Compact(
                """
                {
                  "encoding": "utf-8", "separator": "comma", "dates": "mm-dd-yyyy", "decimals": "comma",
                  "case": "Case no", "facility": { "column": "Facility", "by": "id" }, "at": { "column": "Visit date" },
                  "decided": { "column": "Decided on" }, "activity": { "column": "Subject" },
                  "outcome": { "column": "Outcome", "values": { "denied": "refused" } }, "facts": {}
                }
                """));

    [Fact]
    public void Columns_whose_names_say_nothing_are_known_by_what_stands_in_them() =>
        Uses("A;B;C;D;E\n1;Botilbud i Greve;5/4 2020;tilladt;Ven eller bekendt\n2;eks-kbh-herberg;6/4 2020;afslag;Forælder\n")
            .ShouldBe("B facility, C at.decided, D outcome, E fact.relation");

    [Fact]
    public void A_list_with_the_columns_of_every_list_is_read_by_them() =>
        Uses("case;facility;at;decided;activity;fact.relation;outcome;caseworker\n"
            + "1;eks-kbh-herberg;2020-04-10T14:00;2020-04-09;visit;friend;refused;Åse\n")
            .ShouldBe("case case, facility facility, at at, decided decided, activity activity, "
                + "fact.relation fact.relation, outcome outcome");

    [Theory]
    [InlineData("Botilbud i Greve", "eks-greve-botilbud")]
    [InlineData("Eksempel: Botilbud i Ukendt", null)]
    [InlineData("Eksempel: Botilbud i Grave", null)]
    [InlineData("Eksempel: Botilbud i Greve, afdeling 2", null)]
    public void A_facility_is_proposed_only_where_what_is_written_stands_whole_in_its_name(string written, string? proposed) =>
        (Proposal().For(Encoding.UTF8.GetBytes($"Sag;Tilbud;Dato;Afgjort;Udfald\n1;{written};10-04-2020;09-04-2020;afslag\n"))
            .Facility!.Values?.GetValueOrDefault(written)).ShouldBe(proposed);

    private static string Proposed(byte[] list) => ProfileJson.Write(Proposal().For(list));

    private static string Uses(string list)
    {
        var body = Encoding.UTF8.GetBytes(list);
        var profile = Proposal().For(body);
        return string.Join(", ", RawList.Read(body, profile.Encoding, profile.Separator).Columns
            .Select(c => (Column: c, Use: ColumnUse.Of(profile, c))).Where(u => u.Use.Length > 0).Select(u => $"{u.Column} {u.Use}"));
    }

    private static ProfileProposal Proposal()
    {
        var book = Books.Of(Denmark.Entries).Book;
        return new(book.Words.At(book.Head), FacilityNames.At(book, book.Head));
    }
}
