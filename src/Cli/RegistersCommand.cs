using System.CommandLine;
using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Explaining;

namespace Regulations.Cli;

internal static class RegistersCommand
{
    public static Command Make()
    {
        var command = new Command(
            "registers", "List the registers with their titles and heads (the position of the last entry).")
                { Answer.AsJson, Answer.AsCsv };
        HostTarget.AddTo(command);
        command.Validators.Add(Answer.NeedOneForm);
        return command.Does(List);
    }

    private static async Task<int> List(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Get("/registers", cancellation);
        reply.ThrowUnlessGood();
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        await Answer.WriteTable(given, reply, answer => Of(answer, wording), wording.Say(ListHeadings.None), cancellation);
        return ExitCode.Done;
    }

    private static ReaderTable Of(JsonElement answer, Wording wording)
    {
        var table = new ReaderTable(wording, ListHeadings.Title, ListHeadings.Register, ListHeadings.LastEntry);
        foreach (var register in answer.GetProperty("registers").EnumerateArray())
            table.Add(register.Text("title"), Cell.Code(register, "register"), Cell.Code(register, "head"));
        return table;
    }
}
