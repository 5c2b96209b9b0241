using System.CommandLine;
using System.CommandLine.Parsing;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;

namespace Regulations.Cli.Listing;

/// <summary>What a register speaks of: its words, what it claims to hold, its facilities.</summary>
internal static class ListingCommands
{
    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true,
        Description = "The register asked"
    };

    private static readonly Option<string?> Facility = new("--facility")
    {
        HelpName = "F", Description =
            "Only the words the rules of this facility ask about: its id, its name or how either begins; with --at",
    };

    private static readonly IReadOnlyList<Option<string?>> Vocabulary =
        [.. Parameter.Coordinates.Prepend(new("at", "The moment of the facts, in Copenhagen: 2020-04-05T10:00; with --facility"))
            .Select(p => p.AsOption())];

    private static readonly IReadOnlyList<Option<string?>> Coverage = [.. Parameter.Coordinates.Where(p => p.Name != "decided")
        .Select(p => p.AsOption())];

    private static readonly Argument<string?> Name = new("NAME")
    {
        Arity = ArgumentArity.ZeroOrOne, Description = "Only those whose id or name this is, begins or is part of; else the nearest",
    };

    private static readonly IReadOnlyList<Option<string?>> Parts =
        [.. new[] { new Parameter("after", "The id after which to begin"), new Parameter("limit", "How many at most [500]") }.Select(p =>
            p.AsOption())];

    public static IEnumerable<Command> Make()
    {
        var vocabulary = CommandLine.About(
            "vocabulary", "The words a register defines: activities, facts with their values, kinds and attributes.",
            ShowVocabulary, [Register, Facility, .. Vocabulary, Answer.AsJson, Answer.AsCsv]);
        vocabulary.Validators.Add(NeedBoth);
        return
        [
            vocabulary,
            CommandLine.About(
                "coverage", "What a register claims to hold.", ShowCoverage, [Register, .. Coverage, Answer.AsJson, Answer.AsCsv]),
            CommandLine.About("facilities", "The facilities a register knows, or those of a name.", ShowFacilities,
                [Name, Register, .. Parts, Answer.AsJson, Answer.AsCsv]),
        ];
    }

    private static async Task<int> ShowVocabulary(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var values = Parameter.Given(Vocabulary, given);
        var route = "vocabulary";
        if (given.GetValue(Facility) is { } named)
        {
            var facility = await NamedFacility.IdOf(named, given.GetRequiredValue(Register), host, cancellation);
            route = $"facilities/{Uri.EscapeDataString(facility)}/words";
        }
        return await Show(host, given, route, values, ListingTables.Vocabulary, cancellation);
    }

    private static async Task<int> ShowCoverage(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        return await Show(host, given, "coverage", Parameter.Given(Coverage, given), ListingTables.Coverage, cancellation);
    }

    private static async Task<int> ShowFacilities(ParseResult given, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var values = Parameter.Given(Parts, given);
        if (given.GetValue(Name) is { } name) values["search"] = name;
        return await Show(host, given, "facilities", values, ListingTables.Facilities, cancellation);
    }

    private static async Task<int> Show(
        HostConnection host, ParseResult given, string route, Dictionary<string, string> values, Shown shown,
        CancellationToken cancellation)
    {
        var register = given.GetRequiredValue(Register);
        var query = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        var reply = await host.Get($"/registers/{Uri.EscapeDataString(register)}/{route}?{query}", cancellation);
        reply.ThrowUnlessGood();
        await Answer.Write(given, new AnswerNames(host, register), reply, shown, [], cancellation);
        return ExitCode.Done;
    }

    /// <summary>The whole vocabulary follows from the position; the words of a facility's rules from all coordinates.</summary>
    private static void NeedBoth(CommandResult given)
    {
        var ofFacility = given.GetResult(Facility) is not null;
        if (ofFacility != given.GetResult("--at") is not null) given.AddError("--facility and --at belong together.");
        if (ofFacility) return;
        foreach (var name in (string[])["--known", "--decided"])
            if (given.GetResult(name) is not null)
                given.AddError(
                    $"{name} is asked of the words of a facility: the vocabulary follows from --recorded alone.");
    }
}
