using System.CommandLine;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Adding;

/// <summary>Adds one entry: asks for what is needed, shows it with what is wrong, and records it on a yes.</summary>
internal static class AddCommand
{
    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The register it is added to",
    };

    private static readonly Option<string?> FromFile = new("--from-file")
    {
        HelpName = "FILE", Description = "Read the answers from a JSON object, a member for each, instead of asking; - is standard input",
    };

    private static readonly Option<bool> Yes = new("--yes") { Description = "Record it without asking whether to" };

    private static readonly Option<string> By = new("--by")
    {
        HelpName = "NAME", Description = "Who has it recorded", DefaultValueFactory = _ => Environment.UserName,
    };

    public static Command Make()
    {
        var add = new Command(
            "add",
                "Add an entry, asked for in words: what it needs is asked, shown with what is probably a mistake, and recorded on a yes.");
        foreach (var interview in Interview.All)
            add.Add(CommandLine.About(
                interview.Name, interview.Description, (given, cancellation) => Add(interview, given, cancellation),
                Register, FromFile, Yes, By));
        return add;
    }

    private static async Task<int> Add(Interview interview, ParseResult given, CancellationToken cancellation)
    {
        var file = given.GetValue(FromFile);
        var mayAsk = !Console.IsInputRedirected && Output.Asides.Profile.Capabilities.Interactive;
        if (file is null && !mayAsk)
            throw new CommandFailure(
                ExitCode.Misused,
                "Nobody can be asked here: give the answers in a file, "
                + $"'regulations add {interview.Name} --from-file answers.json --yes'.");
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var addition = new Addition(host, given.GetRequiredValue(Register), interview, LanguageOption.Of(given), Output.Asides)
        {
            RecordedBy = given.GetValue(By), IsAgreed = given.GetValue(Yes), MayAsk = mayAsk && file != "-",
        };
        return await addition.Make(file, cancellation);
    }
}
