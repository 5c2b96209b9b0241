using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Regulations.Cli.Showing;

namespace Regulations.Cli.Asking;

/// <summary>One question about a facility, put to a host.</summary>
/// <param name="Shown">How the answer is shown to a reader.</param>
internal sealed record Question(string Name, string Description, Shown Shown)
{
    private readonly Option<string> _register = new("--register") { HelpName = "R", Required = true, Description = "The register asked" };
    private readonly Option<string> _facility = new("--facility")
    {
        HelpName = "F", Required = true,
        Description = "The facility asked about: its id, its name or how either begins"
    };
    private readonly Option<bool> _check = new("--check");

    /// <summary>The route it is put to; absent: that of its name.</summary>
    public string Route { get; init; } = Name;

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>Of these exactly one is needed.</summary>
    public IReadOnlyList<string> EitherOf { get; init; } = [];

    /// <summary>What --check asks, and whether an answer says so.</summary>
    public (string What, Func<JsonElement, bool> Holds)? Check { get; init; }

    /// <summary>Then the question is sent as a body.</summary>
    public bool TakesFacts { get; init; }

    /// <summary>Then the host's answer holds words in the language asked for.</summary>
    public bool TakesLanguage { get; init; }

    /// <summary>Then the answer comes with its explanation, in the language asked for.</summary>
    public bool IsExplained { get; init; }

    public Command Make()
    {
        var command = new Command(Name, Description) { _register, _facility };
        var options = Parameters.Concat(Parameter.Coordinates).Select(p => p.AsOption()).ToList();
        options.ForEach(command.Add);
        if (TakesFacts) command.Add(Facts.Option);
        command.Add(Answer.AsJson);
        if (Shown.Table is not null) command.Add(Answer.AsCsv);
        if (Check is { } check)
        {
            _check.Description = $"End with {ExitCode.Refused} unless {check.What}";
            command.Add(_check);
        }

        HostTarget.AddTo(command);
        command.Validators.Add(NeedOne);
        command.Validators.Add(Answer.NeedOneForm);
        return command.Does((given, cancellation) => Ask(given, options, cancellation));
    }

    private async Task<int> Ask(ParseResult given, List<Option<string?>> options, CancellationToken cancellation)
    {
        var values = Parameter.Given(options, given);
        using var body = TakesFacts ? Facts.InBody(values, given) : null;
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var register = given.GetRequiredValue(_register);
        var facility = await NamedFacility.IdOf(given.GetRequiredValue(_facility), register, host, cancellation);
        var path = $"/registers/{Uri.EscapeDataString(register)}/facilities/{Uri.EscapeDataString(facility)}/{Route}";
        if (TakesLanguage) path += $"?{(IsExplained ? "explain" : "language")}={LanguageOption.Tag(given)}";
        var query = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        var reply = body is null
            ? await host.Get($"{path}{(TakesLanguage ? '&' : '?')}{query}", cancellation)
            : await host.Send(HttpMethod.Post, path, body, cancellation);
        reply.ThrowUnlessGood();
        await Answer.Write(given, new AnswerNames(host, register), reply, Shown, [facility], cancellation);
        return Check is { } check && given.GetValue(_check) && !check.Holds(reply.Json) ? ExitCode.Refused : ExitCode.Done;
    }

    private void NeedOne(CommandResult given)
    {
        if (EitherOf.Count > 0 && EitherOf.Count(name => given.GetResult("--" + name) is not null) != 1)
            given.AddError($"One of {string.Join(" and ", EitherOf.Select(name => "--" + name))} is needed.");
    }
}
