using System.Globalization;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli.Adding;

/// <summary>Asks somebody at a terminal, in one language.</summary>
internal sealed class Prompts(IAnsiConsole console, Language language, CancellationToken cancellation)
{
    private const int MostShown = 12;

    private readonly Wording _wording = Wording.In(language, Labels.None);

    public string Say(Label label) => _wording.Say(label);

    public string Say(Label label, params object[] values) => string.Format(CultureInfo.InvariantCulture, Say(label), values);

    /// <summary>What a norm does, as explanations say it: forbyder, påbyder.</summary>
    public string Say(Modality modality) => Phrases.In(language, Labels.None).Word(modality);

    public void Tell(string line) => console.WriteLine(line);

    /// <param name="asked">The question.</param>
    /// <param name="isOptional">Then nothing may be answered, which is an empty text.</param>
    /// <param name="otherwise">Taken where nothing is answered.</param>
    /// <param name="fault">What is wrong with an answer; null where nothing is.</param>
    public Task<string> Text(string asked, bool isOptional = false, string? otherwise = null, Func<string, string?>? fault = null)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(asked) + ":") { AllowEmpty = isOptional };
        if (otherwise is not null) prompt.DefaultValue(otherwise);
        prompt.Validator = answer => (isOptional && answer.Length == 0) || fault?.Invoke(answer) is not { } wrong
            ? ValidationResult.Success() : ValidationResult.Error(Markup.Escape(wrong));
        return prompt.ShowAsync(console, cancellation);
    }

    public Task<bool> IsYes(Label asked)
    {
        var prompt = new ConfirmationPrompt(Markup.Escape(Say(asked)))
        {
            Yes = Say(AddLabels.Yes)[0], No = Say(AddLabels.No)[0], DefaultValue = false,
            InvalidChoiceMessage = Markup.Escape(Say(AddLabels.InvalidChoice)),
        };
        return prompt.ShowAsync(console, cancellation);
    }

    public async Task<Offered> One(string asked, IEnumerable<Offered> offered)
    {
        var prompt = new SelectionPrompt<Offered>
        {
            Title = Markup.Escape(asked), PageSize = MostShown, SearchEnabled = true, Converter = o => Markup.Escape(o.Label),
            MoreChoicesText = Markup.Escape(Say(AddLabels.MoreBelow)), SearchPlaceholderText = Markup.Escape(Say(AddLabels.SearchHere)),
        };
        var chosen = await prompt.AddChoices(offered).ShowAsync(console, cancellation);
        Tell($"{asked}{(asked.EndsWith('?') ? string.Empty : ":")} {chosen.Label}");
        return chosen;
    }

    public async Task<IReadOnlyList<Offered>> Several(string asked, IEnumerable<Offered> offered, bool isOptional)
    {
        var prompt = new MultiSelectionPrompt<Offered>
        {
            Title = Markup.Escape(asked), PageSize = MostShown, Required = !isOptional, Converter = o => Markup.Escape(o.Label),
            MoreChoicesText = Markup.Escape(Say(AddLabels.MoreBelow)), InstructionsText = Markup.Escape(Say(AddLabels.HowToPick)),
        };
        var chosen = await prompt.AddChoices(offered).ShowAsync(console, cancellation);
        Tell($"{asked}: {string.Join(", ", chosen.Select(o => o.Label))}");
        return chosen;
    }

    /// <summary>Asks for something to look for, and then which of what was found is meant, until nothing more is asked for.</summary>
    public async Task<IReadOnlyList<Offered>> Found(
        string asked, Func<string, CancellationToken, Task<IReadOnlyList<Offered>>> find, bool isOptional)
    {
        var chosen = new List<Offered>();
        while (true)
        {
            var mayEnd = isOptional || chosen.Count > 0;
            var written = await Text(
                $"{Say(AddLabels.Find, asked)}{(mayEnd ? $" ({Say(AddLabels.NoMore)})" : string.Empty)}", isOptional: mayEnd);
            if (written.Length == 0) return chosen;
            var found = await find(written, cancellation);
            if (found.Count == 0)
            {
                Tell(Say(AddLabels.NothingFound));
                continue;
            }

            var one = await One(asked, found.Append(new(Say(AddLabels.NoneOfThese), null)));
            if (one.Value is not null) chosen.Add(one);
        }
    }
}
