using System.Text.Json;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using Spectre.Console;

namespace Regulations.Cli.Asking;

internal static class StatusTable
{
    public static void Write(JsonElement answer, AnswerWording words)
    {
        Words.Line(words.Caption(Headings.Status) + words.Word<StatusKind>(answer.Text("status"), StatusLabels.Of));
        var causes = Words.Table(words, Headings.CauseOfAnEnd, Headings.Moment, Headings.Entry, new("", ""));
        foreach (var cause in answer.GetProperty("causes").EnumerateArray())
            causes.AddRow(
                new Text(words.Word<EndKind>(cause.Text("cause"), StatusLabels.Of)), new Text(words.Moment(cause, "at")),
                new Text(words.Named(cause.Text("entry"))),
                new Text(words.Say(cause.GetProperty("operative").GetBoolean() ? Headings.Operative : Headings.TooLate)));
        if (causes.Rows.Count > 0) Output.Answers.Write(causes);
        foreach (var way in answer.GetProperty("wouldApplyIf").EnumerateArray()) WriteWay(way, words);
        Words.Asked(answer, words);
    }

    private static void WriteWay(JsonElement way, AnswerWording words)
    {
        var table = Words.Table(words, Headings.WouldApplyIfOther, Headings.Needs, Headings.Has, Headings.Moment, Headings.Entry);
        foreach (var requirement in way.GetProperty("all").EnumerateArray())
        {
            var part = AnswerReading.Word<RequirementPart>(requirement.Text("part"));
            table.AddRow(
                new Text(Part(part, requirement.Text("name"), words)),
                Several(part, requirement, "needs", words), Several(part, requirement, "has", words),
                new Text(words.Moment(requirement, "moment")), new Text(words.Named(requirement.Text("entry"))));
        }

        Output.Answers.Write(table);
    }

    private static string Part(RequirementPart part, string name, AnswerWording words)
    {
        var label = words.Say(RequirementLabels.Of(part));
        if (name.Length == 0) return label;
        return $"{label}: {(part == RequirementPart.Attribute ? words.Wording.Attribute(name) : words.Name(name))}";
    }

    private static Text Several(RequirementPart part, JsonElement requirement, string list, AnswerWording words) =>
        new(string.Join('\n', requirement.Texts(list).Select(value => part switch
        {
            RequirementPart.Kinds => words.Wording.FacilityKind(value),
            RequirementPart.FacilityStatus => words.Word<FacilityStatus>(value, StatusLabels.Of),
            RequirementPart.Attribute => words.Wording.AttributeValue(requirement.Text("name"), new FactValue.Text(value)),
            _ => words.Name(value),
        })));
}
