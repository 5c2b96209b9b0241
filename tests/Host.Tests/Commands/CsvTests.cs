using System.Text;
using CsvHelper;
using Regulations.Host.Auditing.Lists;

namespace Regulations.Host.Tests.Commands;

/// <summary>Tables for a spreadsheet, of a host with the Danish data.</summary>
public sealed class CsvTests(DanishRegister register) : IClassFixture<DanishRegister>
{
    private static readonly string[] Greve = ["--register", "dk", "--facility", "eks-greve-botilbud"];

    [Theory]
    [InlineData("ask rules --on 2020-04-05",
        "Hvornår (fra);Hvornår (indtil);Regel;Regel (id);Art;Hvad den siger;I kraft (fra);I kraft (indtil)")]
    [InlineData("ask status --instrument lta/2020/372 --address forbud --at 2020-07-02T12:00",
        "Hvad;Årsag til ophør;Gældende, hvis dette var anderledes;Kræver;Har;Tidspunkt;Indførsel;Indførsel (id)")]
    [InlineData("ask verdict --at 2020-04-05T10:00 --activity visit", "Regel;Regel (id);Norm;Rang;Hvad der blev af den")]
    [InlineData("ask no-basis --from 2020-01-01", "Restriktion;Restriktion (id);Uden hjemmel (fra);Uden hjemmel (indtil)")]
    [InlineData("compare --at 2020-05-12T12:00 --toAt 2020-05-14T12:00", "Hvad;Før;Efter;På grund af")]
    [InlineData("watch --from 2020-04-01 --days 60", "Hvornår;Hvad;Regel;Regel (id);Tilbud;Tilbud (id)")]
    [InlineData("portfolio --at 2020-04-20T12:00", "Tilbud;Navn;Status;Kommune;Arter;Driftsherre;Regler;På vej;Huller;Forbehold")]
    [InlineData("findings", "Id;Fund;Tilbud;Om;Regel;Fra;Indtil;Indførsler;Behandlet;Behandlet af;Nyt;Vokset siden")]
    public Task A_table_about_a_facility_has_Danish_headings_and_whole_lines(string command, string headings) =>
        IsWhole([.. command.Split(' '), .. Greve], headings);

    [Theory]
    [InlineData("vocabulary", "Betegnelse;Ord;Er;Værdier")]
    [InlineData("search BEK 372", "Fundet;Fundet (id);Er;Titel eller tekst")]
    [InlineData("history instrument/lta/2020/372", "Indførsel nr.;Registreret;Af;Type;Indførsel;Rettet ved")]
    [InlineData("statement overtaken", "Udtalelse;Om;Udtalt;Kendt da;Kendt nu;På grund af")]
    [InlineData("audits list", "Navn;Revision;Tilstand;Bedømt;Afgørelser;Indførsel nr.")]
    [InlineData("subscriptions list", "Abonnement;Sendes til;Om;Venter;Leveret;Opgivet;Ophørt")]
    public Task A_list_has_Danish_headings_and_whole_lines(string command, string headings) =>
        IsWhole([.. command.Split(' '), "--register", "dk"], headings);

    [Fact]
    public Task The_registers_too() => IsWhole(["registers"], "Titel;Register;Sidste indførsel");

    private async Task IsWhole(string[] command, string headings)
    {
        var url = register.Host.Client.BaseAddress!.ToString();
        var written = (await Executable.Run([.. command, "--csv", "--language", "da", "--url", url])).With(0).Output;

        written.Split("\r\n")[0].TrimStart('\uFEFF').ShouldBe(headings);
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(written), CsvForm.Reading(';', _ => throw new FormatException(written)));
        while (csv.Read()) csv.FieldCount.ShouldBe(headings.Split(';').Length, csv.GetString(0));
    }
}
