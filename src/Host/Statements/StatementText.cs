using System.Text;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Explanations;
using Regulations.Domain.Places;
using Regulations.Domain.Time;

namespace Regulations.Host.Statements;

/// <summary>A statement as plain text, to be read and filed. The texts of rules are not repeated; their sources are named.</summary>
internal static class StatementText
{
    public static string Of(StatementAnswer answer, Issue issue, Language language)
    {
        var words = StatementWords.In(language);
        var phrases = Phrases.In(language);
        var text = new StringBuilder();
        text.Append(words.Title).Append(' ').Append(issue.Number).Append('\n')
            .Append(words.Register).Append(": ").Append(issue.RegisterTitle).Append(" (").Append(issue.Register).Append(")\n")
            .Append(words.Issued).Append(": ").Append(phrases.Moment(LegalCalendar.At(issue.At))).Append('\n');
        Heading(text, words.Question);
        Question(text, answer, words, phrases);
        Heading(text, words.Answer);
        foreach (var line in Answer(answer, words, phrases, language)) text.Append(line).Append('\n');
        Heading(text, words.Reservations);
        foreach (var line in Reservations(answer, words, phrases)) text.Append(line).Append('\n');
        Heading(text, words.ReliedOn);
        foreach (var entry in answer.ReliedOn)
            text.Append(entry.Position).Append(": ").Append(entry.Entry.Id).Append(entry.Entry.Source is { } source ? $" ({source})" : string.Empty).Append('\n');
        text.Append('\n').Append(words.Engine).Append(": ").Append(StatementContent.Engine).Append('\n');
        return text.ToString();
    }

    private static void Heading(StringBuilder text, string heading) => text.Append('\n').Append(heading.ToUpperInvariant()).Append('\n');

    private static void Question(StringBuilder text, StatementAnswer answer, StatementWords words, Phrases phrases)
    {
        var (question, under) = (answer.Question, answer.Question.Under);
        text.Append(words.Facility).Append(": ").Append(answer.State.Facility.Name ?? question.Facility).Append(" (").Append(question.Facility).Append(")\n")
            .Append(words.At).Append(": ").Append(phrases.Moment(question.At)).Append('\n');
        if (question.Activity is { } activity) text.Append(words.Activity).Append(": ").Append(activity).Append('\n');
        foreach (var (name, value) in question.Facts.OrderBy(f => f.Key, StringComparer.Ordinal)) text.Append(words.Fact).Append(": ").Append(name).Append(" = ").Append(value).Append('\n');
        text.Append(words.Known).Append(": ").Append(under.Known is { } known ? $"{known}" : words.Everything).Append('\n')
            .Append(words.Recorded).Append(": ").Append(under.Recorded).Append('\n')
            .Append(words.Decided).Append(": ").Append(under.Decided is { } decided ? $"{decided}" : words.NotAsked).Append('\n');
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
        var from = rule.Period.From.IsMoment ? $", {words.From} {phrases.Moment(rule.Period.From)}" : string.Empty;
        var until = rule.Period.Until.IsMoment ? $" {words.Until} {phrases.Moment(rule.Period.Until)}" : string.Empty;
        return $"{rule.Ref} ({phrases.Kind(rule)}){from}{until} [{rule.Version}]";
    }

    private static IEnumerable<string> Reservations(StatementAnswer answer, StatementWords words, Phrases phrases)
    {
        string[] found =
        [
            .. answer.State.Rules.Where(r => r.Unrecorded.Count > 0).Select(r => phrases.Unrecorded(r.Ref, r.Unrecorded)),
            .. answer.State.Gaps.Select(g => phrases.Gap(g.Gap, g.Note)),
        ];
        return found.Length == 0 ? [words.None] : found.Select(f => $"- {f}");
    }
}
