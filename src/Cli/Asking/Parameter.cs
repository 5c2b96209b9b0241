using System.CommandLine;

namespace Regulations.Cli.Asking;

/// <summary>A parameter of a question, named as over HTTP.</summary>
internal sealed record Parameter(string Name, string Description)
{
    /// <summary>What, besides the moment, every question is asked under.</summary>
    public static IReadOnlyList<Parameter> Coordinates { get; } =
    [
        new("known", "Only what had been published by then counts, a date or a date-time [all, or what --decided says]"),
        new("recorded", "Only what the register held then counts, a position or an instant with its offset [all]"),
        new("decided", "The moment of the decision judged: what did not bind by then could not be applied [not asked]"),
    ];

    public bool IsRequired { get; init; }

    public Option<string?> AsOption() => new("--" + Name) { Description = Description, HelpName = "VALUE", Required = IsRequired };

    /// <summary>Those that were given, by name.</summary>
    public static Dictionary<string, string> Given(IEnumerable<Option<string?>> options, ParseResult given) =>
        options.Where(o => given.GetValue(o) is not null).ToDictionary(o => o.Name[2..], o => given.GetValue(o)!, StringComparer.Ordinal);
}
