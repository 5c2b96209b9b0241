using System.Text;

namespace Regulations.Host.Tests.Commands;

public sealed class AuditTests(DanishRegister register) : IClassFixture<DanishRegister>
{
    private const string Columns = "case,facility,at,decided,activity,fact.relation,outcome";
    private const string Refusal = "2020-01,eks-hjoerring-botilbud,2020-04-10T14:00,2020-04-09,visit,friend,refused";

    [Fact]
    public async Task A_list_is_audited_and_its_results_written_when_it_has_finished()
    {
        var ended = (await Run(Columns + "\n" + Refusal, "audit", "--format", "csv")).With(0);

        ended.Lines[1].ShouldStartWith(Refusal.Replace(',', ';') + ";2;in-accord;forbidden;agrees;");
    }

    [Fact]
    public async Task What_was_found_is_shown_counted() =>
        (await Run(Columns + "\n" + Refusal, "audit", "--wait")).With(0).Output.ShouldContain("│ in accord with the rules │ 1         │");

    [Fact]
    public async Task How_audits_stand_is_told_in_the_language_of_the_command_line()
    {
        await Run(Columns + "\n" + Refusal, "audit", "--wait");

        (await Audits("list", "--language", "da")).ShouldContain("│ færdig ");
        (await Audits("list", "--language", "en")).ShouldContain("│ finished ");
        var shown = await Audits("show", "1", "--language", "da");
        shown.ShouldContain("Revision: 1\n");
        shown.ShouldContain("Tilstand: færdig\n");
        shown.ShouldMatch("Oprettet: [0-9]+\\. [a-z]+ [0-9]{4} kl\\. ");
    }

    private async Task<string> Audits(params string[] options) =>
        (await Executable.Run(["audits", .. options, "--register", "dk", "--url",
            register.Host.Client.BaseAddress!.ToString()])).With(0).Output;

    [Fact]
    public async Task The_first_lines_at_fault_are_shown_below_and_no_more_than_ten()
    {
        var bad = Refusal.Replace("refused", "afslag", StringComparison.Ordinal);

        var one = (await Run($"{Columns}\n{Refusal}\n{bad}", "audit", "--wait")).With(0).Output;
        var many = (await Run(string.Join('\n', [Columns, Refusal, .. Enumerable.Repeat(bad, 12)]), "audit", "--wait")).With(0).Output;

        one.TrimEnd().ShouldEndWith("Lines at fault:\n3: outcome: unknown-outcome: 'afslag' is none of refused, allowed, "
            + "allowed-with-conditions, exempted, ordered.");
        many.ShouldContain("The first 10 lines at fault:\n3: outcome: ");
        many.ShouldContain("\n12: outcome: ");
        many.ShouldNotContain("\n13: outcome: ");
    }

    [Fact]
    public async Task A_list_that_is_refused_is_told_line_by_line() =>
        (await Run(Columns.Replace(",decided", "", StringComparison.Ordinal) + "\n", "audit",
            "--wait")).With(1).Errors.ShouldContain(":1: decided: missing-column: ");

    [Fact]
    public async Task A_list_that_is_refused_is_told_in_Danish_to_who_reads_Danish()
    {
        var refused = (await Run(Columns.Replace(",decided", "", StringComparison.Ordinal) + "\n", "audit", "--language", "da")).With(1);

        refused.Errors.ShouldContain(":1: decided: missing-column: Listen har ingen kolonne „decided“.");
        refused.Errors.ShouldContain("1 fejl blev fundet. Intet blev gemt.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_in_UTF16_is_read_as_CSV_or_JSON_Lines_by_its_mark(bool bigEndian)
    {
        const string Json = """{"case":"1","facility":"eks-hjoerring-botilbud","at":"2020-04-10T14:00","decided":"2020-04-09","""
            + """ "activity":"visit","facts":{"relation":"friend"},"outcome":"refused"}""";
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        foreach (var list in (string[])[$"{Columns}\n{Refusal}\n", Json])
            (await Run(list, encoding, "audit", "--format", "jsonl")).With(0).Output.ShouldContain("\"class\":\"in-accord\"");
    }

    [Fact]
    public async Task A_list_is_read_by_a_profile_that_was_put_before_and_a_profile_shown_may_be_put_again()
    {
        const string List = "Sag;Tilbud;Dato;Udfald\n1;Eksempel: Botilbud i Hjørring;10-04-2020 14:00;nej\n";
        const string Mapping = """{"case":"Sag","facility":{"column":"Tilbud","by":"name"},"at":{"column":"Dato"}"""
            + ""","decided":{"column":"Dato"},"activity":{"value":"visit"},"outcome":{"column":"Udfald","values":{"nej":"refused"}}}""";
        (await Profiled(Mapping, "put", "Besøg")).With(0);

        var shown = (await Profiles("show", "Besøg")).With(0).Output;
        (await Profiled(shown, "put", "Igen")).With(0);

        (await Run(List, "audit", "--profile", "Igen", "--format", "csv")).With(0).Lines[1]
            .ShouldStartWith("1;Eksempel: Botilbud i Hjørring;10-04-2020 14:00;nej;2;depends-on-missing-facts;conditional;");
        (await Profiles("list", "--language", "da")).With(0).Output.ShouldContain("│ Besøg  │ anonymous      │");
        (await Profiled(Mapping.Replace("refused", "afslag", StringComparison.Ordinal), "put", "Fejl")).With(1).Errors
            .ShouldContain("outcome.values: unknown-outcome: ");
        (await Profiles("delete", "Igen")).With(0);
        (await Run(List, "audit", "--profile", "Igen")).With(3).Errors.ShouldContain("profile: 'dk' has no audit profile 'Igen'.");
    }

    private Task<Ended> Profiles(string command, params IEnumerable<string> options) =>
        Executable.Run(["audit-profiles", command, .. options, "--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString()]);

    private async Task<Ended> Profiled(string mapping, string command, string name)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, mapping, TestContext.Current.CancellationToken);
        try
        {
            return await Profiles(command, name, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private Task<Ended> Run(string list, string command, params IEnumerable<string> options) =>
        Run(list, new UTF8Encoding(false), command, options);

    private async Task<Ended> Run(string list, Encoding encoding, string command, params IEnumerable<string> options)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, list, encoding, TestContext.Current.CancellationToken);
        try
        {
            return await Executable.Run([command, file, .. options, "--register", "dk", "--url",
                register.Host.Client.BaseAddress!.ToString()]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
