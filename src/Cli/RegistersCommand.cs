using System.CommandLine;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli;

internal static class RegistersCommand
{
    public static Command Make()
    {
        var command = new Command("registers", "List the registers with their titles and heads (the position of the last entry).") { Answer.AsJson };
        HostTarget.AddTo(command);
        return command.Does(List);
    }

    private static async Task<int> List(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Get("/registers", cancellation);
        reply.ThrowUnlessGood();
        Answer.Write(given, reply, answer =>
        {
            var wording = Wording.In(LanguageOption.Of(given), Labels.None);
            var table = new Table().Border(TableBorder.Square)
                .AddColumns(wording.Say(ListHeadings.Register), wording.Say(ListHeadings.Title), wording.Say(ListHeadings.LastEntry));
            foreach (var register in answer.GetProperty("registers").EnumerateArray())
                table.AddRow(Answer.Cell(register, "register"), Answer.Cell(register, "title"), Answer.Cell(register, "head"));
            Output.Answers.Write(table);
        });
        return ExitCode.Done;
    }
}
