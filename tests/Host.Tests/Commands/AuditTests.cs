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
        (await Run(Columns + "\n" + Refusal, "audit", "--wait")).With(0).Output.ShouldContain("│ in-accord │ 1         │");

    [Fact]
    public async Task A_list_that_is_refused_is_told_line_by_line() =>
        (await Run(Columns.Replace(",decided", "", StringComparison.Ordinal) + "\n", "audit", "--wait")).With(1).Errors.ShouldContain(":1: decided: missing-column: ");

    private async Task<Ended> Run(string list, string command, params IEnumerable<string> options)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, list, TestContext.Current.CancellationToken);
        try
        {
            return await Executable.Run([command, file, .. options, "--register", "dk", "--url", register.Host.Client.BaseAddress!.ToString()]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
