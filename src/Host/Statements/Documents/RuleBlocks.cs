using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Statements.Documents;

/// <summary>The rules of an answer and what is announced, each by its citation with all a reader needs to look it up.</summary>
internal sealed class RuleBlocks(StatementAnswer answer, Captions captions, Wording wording)
{
    public IReadOnlyList<Block> InForce() => [.. answer.State.Rules.SelectMany((rule, i) => Of(rule, i + 1))];

    public IReadOnlyList<Block> Pending() => [.. answer.State.Pending.SelectMany((pending, i) => Of(pending, i + 1))];

    private IEnumerable<Block> Of(Rule rule, int number) => rule switch
    {
        Rule.OfProvision provision => Of(provision, number),
        Rule.OfDecision decision => Of(decision, number),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private IEnumerable<Block> Of(Rule.OfProvision rule, int number)
    {
        var published = rule.Instrument.Published;
        yield return new Block.Part(number, $"{wording.Cited(published)}, {rule.Address}");
        yield return new Block.Field(captions.Title, published.Title);
        if (published.Eli is { } eli) yield return new Block.Field(captions.Eli, eli);
        yield return new Block.Field(captions.Provision, rule.Address.Text);
        foreach (var field in Said(rule, published.Issuer)) yield return field;
        if (rule.Words.Id != published.Id && rule.Words is InstrumentPublished by)
            yield return new Block.Field(captions.Worded,
                wording.Cited(by));
        if (published.Kind == InstrumentKind.ExecutiveOrder)
            yield return new Block.Field(captions.Basis,
                Basis([.. rule.Instrument.BasisAt(answer.Question.At)]));
        foreach (var field in Origin(rule)) yield return field;
    }

    private IEnumerable<Block> Of(Rule.OfDecision rule, int number)
    {
        var issued = rule.Decision.Issued;
        yield return new Block.Part(number, wording.Cited(issued));
        foreach (var field in Said(rule, issued.By)) yield return field;
        yield return new Block.Field(captions.Basis, rule.Content.IsBasisHeld ? Basis(rule.Content.Basis) : [captions.BasisNotHeld]);
        if (issued.Case is { } reference) yield return new Block.Field(captions.Case, reference);
        foreach (var field in Origin(rule)) yield return field;
    }

    private IEnumerable<Block> Said(Rule rule, string? issuer)
    {
        if (rule.Text is { } text) yield return new Block.Field(captions.Text, text.ReplaceLineEndings("\n").Split('\n'));
        yield return new Block.Field(captions.Issuer, issuer ?? captions.NotStated);
        yield return new Block.Field(captions.InForce, wording.InForce(rule));
        yield return new Block.Field(captions.Confidence, wording.Word(rule.Words.Confidence));
    }

    private IEnumerable<Block> Origin(Rule rule)
    {
        if (rule.Words.Source is { } source) yield return new Block.Field(captions.Source, source);
        yield return new Block.Field(captions.Named, $"{rule.Ref} [{rule.Version}]");
    }

    private IReadOnlyList<string> Basis(IReadOnlyList<ProvisionRef> basis) => basis.Count == 0
        ? [captions.NoBasisNamed] : [.. basis.Select(Cited)];

    private string Cited(ProvisionRef basis)
    {
        if (answer.Law(basis.Instrument) is not { } instrument) return $"{basis} ({captions.NotInRegister})";
        return basis.Address is { } address ? $"{wording.Cited(instrument)}, {address}" : wording.Cited(instrument);
    }

    private IEnumerable<Block> Of(Pending pending, int number)
    {
        yield return new Block.Part(number, pending.Entry switch
        {
            InstrumentPublished published => wording.Cited(published),
            DecisionIssued issued => wording.Cited(issued),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        if (pending.Entry is InstrumentPublished { Title: var title }) yield return new Block.Field(captions.Title, title);
        yield return new Block.Field(captions.Effect, wording.NotYetInForce(pending.InForce));
        yield return new Block.Field(captions.Confidence, wording.Word(pending.Entry.Confidence));
        if (pending.Entry.Source is { } source) yield return new Block.Field(captions.Source, source);
        yield return new Block.Field(captions.Named, pending.Id);
    }
}
