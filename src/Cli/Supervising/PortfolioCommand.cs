using System.CommandLine;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;

namespace Regulations.Cli.Supervising;

/// <summary>One question about a portfolio, put to a host over its route of the same name.</summary>
/// <param name="Shown">How the answer is shown to a reader.</param>
internal sealed record PortfolioCommand(string Name, string Description, Shown Shown)
{
    private static readonly (string Name, string Description)[] Selection =
    [
        ("area", "Only facilities in this area; may be given several times"), ("kind", "Only facilities of this kind"),
        ("operator", "Only facilities this operator runs"), ("facility", "Only this facility: its id, its name or how either begins"),
    ];

    private const string Facility = "--facility";

    private readonly Option<string> _register = new("--register") { HelpName = "R", Required = true, Description = "The register asked" };

    public required IReadOnlyList<Parameter> Single { get; init; }

    public IReadOnlyList<(string Name, string Description)> Several { get; init; } = [];

    /// <summary>Then the host's answer holds words in the language asked for.</summary>
    public bool TakesLanguage { get; init; }

    /// <summary>The option that asks the host for a table or calendar instead, and its media type.</summary>
    public (string Name, string Type, string Description) Table { get; init; } = ("csv", "text/csv", "The table, for a spreadsheet");

    public Command Make()
    {
        var command = new Command(Name, Description) { _register };
        var single = Single.Concat(Parameter.Coordinates).Select(p => p.AsOption()).ToList();
        var several = Selection.Concat(Several).Select(s => new Option<string[]>("--"
            + s.Name)
        { Description = s.Description, Arity = ArgumentArity.OneOrMore }).ToList();
        var table = new Option<bool>("--" + Table.Name) { Description = Table.Description };
        several.ForEach(command.Add);
        single.ForEach(command.Add);
        command.Add(table);
        command.Add(Answer.AsJson);
        if (Shown.Table is not null) command.Add(Answer.AsCsv);
        command.Validators.Add(Answer.NeedOneForm);
        HostTarget.AddTo(command);
        return command.Does((given, cancellation) => Ask(given, single, several, given.GetValue(table), cancellation));
    }

    private async Task<int> Ask(
        ParseResult given, List<Option<string?>> single, List<Option<string[]>> several, bool asTable, CancellationToken cancellation)
    {
        var register = given.GetRequiredValue(_register);
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var query = Query(single, several, given, await Facilities(given, several, register, host, cancellation));
        var language = TakesLanguage ? $"&language={LanguageOption.Tag(given)}" : string.Empty;
        var path = $"/registers/{Uri.EscapeDataString(register)}/{Name}?{query}{language}";
        if (asTable)
        {
            using var response = await host.Stream(path, Table.Type, cancellation);
            if (!response.IsSuccessStatusCode) throw (await Reply.Read(response, cancellation)).Failure();
            await using var output = Console.OpenStandardOutput();
            await response.Content.CopyToAsync(output, cancellation);
            return ExitCode.Done;
        }

        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        await Answer.Write(given, new AnswerNames(host, register), reply, Shown, [], cancellation);
        return ExitCode.Done;
    }

    private static async Task<List<string>> Facilities(
        ParseResult given, List<Option<string[]>> several, string register, HostConnection host, CancellationToken cancellation)
    {
        var ids = new List<string>();
        foreach (var written in given.GetValue(several.Single(o => o.Name == Facility)) ?? [])
            ids.Add(await NamedFacility.IdOf(written, register, host, cancellation));
        return ids;
    }

    private static string Query(List<Option<string?>> single, List<Option<string[]>> several, ParseResult given, List<string> facilities)
    {
        var values = single.Where(o => given.GetValue(o) is not null).Select(o => (o.Name, Value: given.GetValue(o)!))
            .Concat(several.SelectMany(o => (o.Name == Facility ? [.. facilities] : given.GetValue(o)
                ?? []).Select(v => (o.Name, Value: v))));
        return string.Join('&', values.Select(v => $"{v.Name[2..]}={Uri.EscapeDataString(v.Value)}"));
    }
}
