using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;

namespace Regulations.Cli.Adding;

/// <summary>Answers of somebody at a terminal.</summary>
internal sealed class PromptedAnswers(Prompts prompts, RegisterLookup lookup, Wording wording, CancellationToken cancellation) : IAnswers
{
    private static readonly Label Facilities = new("Tilbud", "Facilities");
    private static readonly Label Kinds = new("Tilbud af disse arter", "Facilities of these kinds");
    private static readonly Label Areas = new("Områder (id'er med komma imellem)", "Areas (ids with commas between)");
    private static readonly Label Address = new("Bestemmelsens plads, som § 1, stk. 2", "The provision's place, such as § 1, stk. 2");
    private static readonly Label Text = new("Bestemmelsens ordlyd", "The provision's text");

    private readonly NormPrompts _norms = new(prompts, lookup);

    public async Task<Answered?> To(Question question, JsonObject entry)
    {
        cancellation.ThrowIfCancellationRequested();
        var label = prompts.Say(question.Label);
        JsonNode? answer = question.Kind switch
        {
            AnswerKind.Text => await Written(question, entry, fault: null),
            AnswerKind.Time or AnswerKind.Commencement => await Time(question, entry),
            AnswerKind.Level => (await prompts.One(label, Enum.GetValues<RestrictionLevel>()
                .Select(l => new Offered(wording.Kind(DecisionKind.Restriction, l), ContractWord.Of(l))))).Word,
            AnswerKind.Scope => await Scope(),
            AnswerKind.Norms => await _norms.Norms(),
            AnswerKind.Basis => await Basis(label),
            AnswerKind.Kinds => Words(await KindsOf(label, isOptional: false)),
            AnswerKind.Attributes => await Attributes(label),
            AnswerKind.Provisions => await Provisions(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        // A basis that is not held is an answer; elsewhere nothing is none.
        return answer is null && question.Kind != AnswerKind.Basis ? null : new(answer);
    }

    private async Task<JsonNode?> Written(Question question, JsonObject entry, Func<string, string?>? fault)
    {
        var asked = prompts.Say(question.Label) + (question.IsRequired ? string.Empty : $" ({prompts.Say(AddLabels.Optional)})");
        var written = await prompts.Text(asked, !question.IsRequired, question.Default?.Invoke(entry), fault);
        return written.Length == 0 ? null : written;
    }

    private async Task<JsonNode?> Time(Question question, JsonObject entry)
    {
        var takesWords = question.Kind == AnswerKind.Commencement;
        var written = (string?)await Written(
            question, entry, text => (takesWords && Commencements.Words.Contains(text)) || WrittenDay.Read(text) is not null
                ? null : prompts.Say(AddLabels.Unreadable));
        return written is null || Commencements.Words.Contains(written) ? written : WrittenDay.Read(written)!.Legal;
    }

    /// <summary>Whom it reaches: facilities, else those of kinds, in areas; none of these is everybody.</summary>
    private async Task<JsonNode> Scope()
    {
        var scope = new JsonObject();
        var facilities = await prompts.Found(prompts.Say(Facilities), lookup.FindFacilities, isOptional: true);
        if (facilities.Count > 0)
        {
            scope["facilities"] = Words(facilities);
            return scope;
        }

        if (await KindsOf(prompts.Say(Kinds), isOptional: true) is { Count: > 0 } kinds) scope["kinds"] = Words(kinds);
        var areas = await prompts.Text($"{prompts.Say(Areas)} ({prompts.Say(AddLabels.Optional)})", isOptional: true);
        if (areas.Length > 0) scope["areas"] = Words(Listed(areas));
        return scope;
    }

    private async Task<IReadOnlyList<Offered>> KindsOf(string asked, bool isOptional)
    {
        if (lookup.Kinds is { Count: > 0 } defined) return await prompts.Several(asked, defined, isOptional);
        return [.. Listed(await prompts.Text(asked, isOptional))];
    }

    private async Task<JsonNode?> Basis(string label)
    {
        var found = await prompts.Found(label, lookup.FindLaw, isOptional: true);
        if (found.Count > 0) return new JsonArray([.. found.Select(f => f.Value!.DeepClone())]);
        var none = new Offered(prompts.Say(AddLabels.NoBasis), "none");
        var notHeld = new Offered(prompts.Say(AddLabels.NotHeld), null);
        return (await prompts.One(label, [notHeld, none])).Value is null ? null : new JsonArray();
    }

    private async Task<JsonNode?> Attributes(string label)
    {
        if (lookup.Attributes is not { Count: > 0 } defined) return null;
        var attributes = new JsonObject();
        foreach (var attribute in await prompts.Several(label, defined, isOptional: true))
            attributes[attribute.Word] = lookup.ValuesOfAttribute(attribute.Word) is { Count: > 0 } values
                ? (await prompts.One(attribute.Label, values)).Word : await prompts.Text(attribute.Label);
        return attributes.Count > 0 ? attributes : null;
    }

    private async Task<JsonNode> Provisions()
    {
        var provisions = new JsonArray();
        do
        {
            var provision = new JsonObject { ["address"] = await prompts.Text(prompts.Say(Address)) };
            var text = await prompts.Text($"{prompts.Say(Text)} ({prompts.Say(AddLabels.Optional)})", isOptional: true);
            if (text.Length > 0) provision["text"] = text;
            provision["norms"] = await _norms.Norms();
            provisions.Add(provision);
        }
        while (await prompts.IsYes(AddLabels.AnotherProvision));
        return provisions;
    }

    /// <summary>What is written with commas between.</summary>
    private static IEnumerable<Offered> Listed(string written) =>
        written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => new Offered(word, word));

    private static JsonArray Words(IEnumerable<Offered> chosen) => new([.. chosen.Select(o => JsonValue.Create(o.Word))]);
}
