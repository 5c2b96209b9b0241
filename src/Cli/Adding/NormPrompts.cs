using System.Globalization;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;

namespace Regulations.Cli.Adding;

/// <summary>Asks what a rule says for activities: each norm with its conditions, in the words the register has.</summary>
internal sealed class NormPrompts(Prompts prompts, RegisterLookup lookup)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public async Task<JsonArray> Norms()
    {
        var norms = new JsonArray();
        do norms.Add(await Norm());
        while (await prompts.IsYes(AddLabels.AnotherNorm));
        return norms;
    }

    private async Task<JsonObject> Norm()
    {
        var modality = await prompts.One(
            prompts.Say(AddLabels.WhatItDoes),
            Enum.GetValues<Modality>().Select(m => new Offered(prompts.Say(m), ContractWord.Of(m))));
        var norm = new JsonObject { ["modality"] = modality.Word, ["activity"] = await Activity() };
        var conditions = await Conditions();
        if (conditions.Count > 0) norm["when"] = conditions;
        if (modality.Word != ContractWord.Of(Modality.Exempt)) return norm;
        var lifted = await prompts.Found(prompts.Say(AddLabels.WhatIsLifted), lookup.FindLaw, isOptional: true);
        if (lifted.Count > 0) norm["lifts"] = new JsonArray([.. lifted.Select(l => l.Value!.DeepClone())]);
        return norm;
    }

    private async Task<string> Activity()
    {
        var asked = prompts.Say(AddLabels.WhichActivity);
        return lookup.Activities is { Count: > 0 } defined ? (await prompts.One(asked, defined)).Word : await prompts.Text(asked);
    }

    private async Task<JsonArray> Conditions()
    {
        var conditions = new JsonArray();
        while (lookup.Facts is { Count: > 0 } facts)
        {
            var chosen = await prompts.One(
                prompts.Say(AddLabels.WhichCondition), facts.Prepend(new(prompts.Say(AddLabels.NoCondition), null)));
            if (chosen.Value is null) break;
            conditions.Add(await Condition(chosen));
        }

        return conditions;
    }

    private async Task<JsonObject> Condition(Offered fact)
    {
        var condition = new JsonObject { ["fact"] = fact.Word };
        var asked = prompts.Say(AddLabels.WhichValues, fact.Label);
        switch (lookup.KindOf(fact.Word))
        {
            case FactKind.YesNo:
                var yes = new Offered(prompts.Say(AddLabels.Yes), "yes");
                condition["is"] = await prompts.One(asked, [yes, new(prompts.Say(AddLabels.No), "no")]) == yes;
                break;
            case FactKind.Choice:
                var values = await prompts.Several(asked, lookup.ValuesOfFact(fact.Word), isOptional: false);
                if (values.Count == 1) condition["is"] = values[0].Word;
                else condition["in"] = new JsonArray([.. values.Select(v => JsonValue.Create(v.Word))]);
                break;
            case FactKind.Number:
                var comparison = await prompts.One(asked,
                [
                    new(prompts.Say(AddLabels.AtMost), "atMost"), new(prompts.Say(AddLabels.AtLeast), "atLeast"),
                    new(prompts.Say(AddLabels.Exactly), "is"),
                ]);
                condition[comparison.Word] = Number(await prompts.Text(
                    comparison.Label, fault: written => Number(written) is null ? prompts.Say(AddLabels.NoNumber) : null));
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return condition;
    }

    /// <summary>With a comma or a point before its decimals.</summary>
    private static decimal? Number(string written) =>
        decimal.TryParse(written.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
}
