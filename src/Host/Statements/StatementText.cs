using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Host.Statements;

/// <summary>A statement as plain text, to be read and filed: whatever is said in it stands within its own line. The texts of rules are not repeated; their sources are named.</summary>
internal static class StatementText
{
    public static string Of(StatementAnswer answer, Issue issue, Language language) =>
        string.Concat(Lines(answer, issue, language).Select(line => OneLine.Of(line) + '\n'));

    private static IEnumerable<string> Lines(StatementAnswer answer, Issue issue, Language language)
    {
        var words = StatementWords.In(language);
        var phrases = Phrases.In(language);
        return
        [
            $"{words.Title} {issue.Number}",
            $"{words.Register}: {issue.RegisterTitle} ({issue.Register})",
            $"{words.Issued}: {phrases.Moment(LegalCalendar.At(issue.At))}",
            .. Headed(words.Question, Question(answer, words, phrases)),
            .. Headed(words.Answer, Answer(answer, words, phrases, language)),
            .. Headed(words.Reservations, Reservations(answer, words, phrases)),
            .. Headed(words.ReliedOn, answer.ReliedOn.Select(e => $"{e.Position}: {e.Entry.Id}{(e.Entry.Source is { } source ? $" ({source})" : string.Empty)}")),
            string.Empty,
            $"{words.Engine}: {StatementContent.Engine}",
        ];
    }

    private static IEnumerable<string> Headed(string heading, IEnumerable<string> lines) => [string.Empty, heading.ToUpperInvariant(), .. lines];

    private static IEnumerable<string> Question(StatementAnswer answer, StatementWords words, Phrases phrases)
    {
        var (question, under) = (answer.Question, answer.Question.Under);
        yield return $"{words.Facility}: {answer.State.Facility.Name ?? question.Facility} ({question.Facility})";
        yield return $"{words.At}: {phrases.Moment(question.At)}";
        if (question.Activity is { } activity) yield return $"{words.Activity}: {activity}";
        foreach (var (name, value) in question.Facts.OrderBy(f => f.Key, StringComparer.Ordinal)) yield return $"{words.Fact}: {name} = {value}";
        yield return $"{words.Known}: {(under.Known is { } known ? $"{known}" : words.Everything)}";
        yield return $"{words.Recorded}: {under.Recorded}";
        yield return $"{words.Decided}: {(under.Decided is { } decided ? $"{decided}" : words.NotAsked)}";
    }

    private static IEnumerable<string> Answer(StatementAnswer answer, StatementWords words, Phrases phrases, Language language)
    {
        if (answer.State.Facility.Status != FacilityStatus.Open) yield return phrases.NotOpen(answer.State.Facility.Status);
        if (answer.Explained(language) is { } explanation)
        {
            yield return explanation.Summary;
            foreach (var step in explanation.Steps) yield return $"- {step}";
            yield return string.Empty;
        }

        yield return words.Rules;
        foreach (var rule in answer.State.Rules) yield return $"- {Said(rule, words, phrases)}";
        if (answer.State.Rules.Count == 0) yield return $"- {words.None}";
        foreach (var pending in answer.State.Pending)
            yield return $"- {words.Pending}: {pending.Id}{(pending.InForce is { IsMoment: true } at ? $", {phrases.Moment(at)}" : string.Empty)}";
    }

    private static string Said(Rule rule, StatementWords words, Phrases phrases)
    {
        var from = rule.Period.From.IsMoment ? $", {(rule.BeginsWithEffect ? phrases.WithEffectFrom : words.From)} {phrases.Moment(rule.Period.From)}" : string.Empty;
        var until = rule.Period.Until.IsMoment ? $" {words.Until} {phrases.Moment(rule.Period.Until)}" : string.Empty;
        return $"{rule.Ref} ({phrases.Kind(rule)}){from}{until} [{rule.Version}]";
    }

    private static IEnumerable<string> Reservations(StatementAnswer answer, StatementWords words, Phrases phrases)
    {
        var found = Explanation.Reserve(answer.State, phrases);
        return found.Count == 0 ? [words.None] : found.Select(f => $"- {f}");
    }
}
