using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Statements.Documents;

/// <summary>
/// Sets an answer as a document: who issued it to whom, what was asked, the answer with its reasons, each rule, what is
/// announced, reservations and sources.
/// </summary>
internal sealed class DocumentOf
{
    private readonly StatementAnswer _answer;
    private readonly Issue _issue;
    private readonly Captions _captions;
    private readonly Phrases _phrases;
    private readonly Explanation? _explanation;

    private DocumentOf(StatementAnswer answer, Issue issue, Language language)
    {
        (_answer, _issue, _captions) = (answer, issue, Captions.In(language));
        var labels = new Labels(language, answer.Vocabulary);
        _phrases = Phrases.In(language, labels);
        _explanation = answer.Explained(language, labels);
    }

    public static Document Of(StatementAnswer answer, Issue issue, Language language) => new DocumentOf(answer, issue, language).Set();

    private Wording Wording => _phrases.Wording;

    private Document Set()
    {
        var rules = new RuleBlocks(_answer, _captions, Wording);
        return new(
            $"{_captions.Statement} {_issue.Number}",
            [
                .. Head(),
                .. Section(_captions.Question, Question()),
                .. Section(_captions.Answer, Answer()),
                .. Section(_captions.Rules, OrNone(rules.InForce())),
                .. rules.Pending() is { Count: > 0 } pending ? Section(_captions.Pending, pending) : [],
                .. Section(_captions.Reservations, OrNone([.. _answer.Reservations.Select(r => new Block.Item(_phrases.Reservation(r)))])),
                .. Section(_captions.ReliedOn, Sources()),
                new Block.Field(_captions.Engine, StatementContent.Engine),
            ]);
    }

    private static IEnumerable<Block> Section(string heading, IEnumerable<Block> blocks) =>
        blocks.Prepend(new Block.Section(heading.ToUpperInvariant()));

    private IEnumerable<Block> OrNone(IReadOnlyList<Block> blocks) => blocks.Count > 0 ? blocks : [new Block.Paragraph(_captions.None)];

    private IEnumerable<Block> Head()
    {
        var through = _issue.Request.By is { } by ? $", {_captions.Through} {by}" : string.Empty;
        yield return new Block.Field(_captions.IssuedBy, $"{_issue.RegisterTitle} ({_issue.Register}){through}");
        yield return new Block.Field(_captions.IssuedTo, _issue.Request.To ?? _captions.NotStated);
        yield return new Block.Field(_captions.Case, _issue.Request.Case ?? _captions.NotStated);
        yield return new Block.Field(_captions.Issued, Wording.Asked(LegalCalendar.At(_issue.At)));
    }

    private IEnumerable<Block> Question()
    {
        var (question, facility) = (_answer.Question, _answer.State.Facility);
        yield return new Block.Field(_captions.Facility, $"{facility.Name ?? question.Facility} ({question.Facility})");
        if (facility.Kinds.Count > 0)
            yield return new Block.Field(_captions.FacilityKinds,
                [.. facility.Kinds.Select(Wording.FacilityKind)]);
        if (_answer.Municipality is { } municipality) yield return new Block.Field(_captions.Municipality, municipality);
        if (question.Activity is { } activity) yield return new Block.Field(_captions.Activity, Wording.Activity(activity));
        foreach (var (name, value) in question.Facts.OrderBy(f => f.Key, StringComparer.Ordinal))
            yield return new Block.Field(_captions.Given, $"{Wording.Fact(name)} = {Wording.Value(name, value)}");
        yield return new Block.Field(_captions.Moment, Wording.Asked(question.At));
        yield return new Block.Field(_captions.Known, Wording.Known(question.Under.KnownOrDecided));
        yield return new Block.Field(_captions.Recorded, Wording.Recorded(question.Under.Recorded, _answer.RecordedAt));
        yield return new Block.Field(_captions.Decided, Wording.Decided(question.Under.Decided));
    }

    private IEnumerable<Block> Answer()
    {
        if (_explanation is null)
        {
            yield return new Block.Paragraph(_answer.State.Facility.Status == FacilityStatus.Open
                ? _phrases.RulesFound(_answer.State.Rules.Count) : _phrases.NotOpen(_answer.State.Facility.Status));
            yield break;
        }

        yield return new Block.Paragraph(_explanation.Summary);
        foreach (var step in _explanation.Steps) yield return new Block.Item(step);
    }

    private IEnumerable<Block> Sources() => _answer.ReliedOn.Select(e =>
        new Block.Item($"{_captions.Record} {e.Position}: "
            + $"{Wording.Named(e.Entry)}{(e.Entry.Source is { } source ? $". {_captions.Source}: {source}" : string.Empty)}"));
}
