using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulations.Cli.Asking;

/// <summary>Facts as given on the command line: name=value.</summary>
internal static class Facts
{
    public static Option<string[]> Option { get; } = Checked(new("--fact")
    {
        HelpName = "name=value", AllowMultipleArgumentsPerToken = true,
        Description = "What is known of the case: relation=parent residentAge=12 residentCritical=true. A number or a truth in "
            + "quotation marks is a text",
    });

    /// <summary>A question's parameters and facts, as one object.</summary>
    public static StringContent InBody(IReadOnlyDictionary<string, string> parameters, ParseResult given)
    {
        var question = new JsonObject(parameters.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))) { ["facts"] = Of(given) };
        return new(question.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
    }

    private static JsonObject Of(ParseResult given) =>
        new((given.GetValue(Option) ?? []).Select(fact => KeyValuePair.Create(NameOf(fact), ValueOf(fact[(fact.IndexOf('=') + 1)..]))));

    private static Option<string[]> Checked(Option<string[]> option)
    {
        option.Validators.Add(given =>
        {
            var facts = given.Tokens.Select(token => token.Value).ToList();
            foreach (var fact in facts.Where(fact => fact.IndexOf('=') < 1)) given.AddError($"'{fact}' is no fact: name=value.");
            foreach (var name in facts.CountBy(NameOf, StringComparer.Ordinal).Where(n =>
                n.Value > 1)) given.AddError($"The fact '{name.Key}' is given twice.");
        });
        return option;
    }

    private static string NameOf(string fact) => fact.Split('=')[0];

    private static JsonNode? ValueOf(string written)
    {
        try
        {
            if (JsonNode.Parse(written) is JsonValue value) return value;
        }
        catch (JsonException)
        {
            // Anything but a number, a truth or a text in quotation marks is a text as it stands.
        }

        return written;
    }
}
