using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Cli.Asking;

internal static class StatusTable
{
    public static Shown Shown { get; } = new(Write, Of);

    private static void Write(JsonElement answer, AnswerWording words)
    {
        Words.Line(words.Caption(Headings.Status) + words.Word<StatusKind>(answer.Text("status"), StatusLabels.Of));
        var causes = Words.Table(
            words, Headings.CauseOfAnEnd, Headings.Moment, Column.Named(Headings.Entry), new Label(string.Empty, string.Empty));
        foreach (var cause in answer.GetProperty("causes").EnumerateArray())
            causes.Add(
                EndedBy(cause, words), Cell.Moment(cause, "at", words), Cell.Named(cause.Text("entry"), words), Came(cause, words));
        if (causes.Rows > 0) causes.Show(Output.Answers);
        foreach (var way in answer.GetProperty("wouldApplyIf").EnumerateArray()) WriteWay(way, words);
        Words.Asked(answer, words);
    }

    private static void WriteWay(JsonElement way, AnswerWording words)
    {
        var table = Words.Table(words, Headings.WouldApplyIfOther, Headings.Needs, Headings.Has, Headings.Moment,
            Column.Named(Headings.Entry));
        foreach (var requirement in way.GetProperty("all").EnumerateArray())
        {
            var part = AnswerReading.Word<RequirementPart>(requirement.Text("part"));
            table.Add([Part(part, requirement.Text("name"), words), .. Required(part, requirement, words)]);
        }

        table.Show(Output.Answers);
    }

    /// <summary>Both tables in one: the causes of the end, then what would have to be different, way by way.</summary>
    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(
            words, Headings.What, Headings.CauseOfAnEnd, Headings.WouldApplyIfOther, Headings.Needs, Headings.Has, Headings.Moment,
            Column.Named(Headings.Entry));
        foreach (var cause in answer.GetProperty("causes").EnumerateArray())
            table.Add(
                Came(cause, words), EndedBy(cause, words), string.Empty, string.Empty, string.Empty, Cell.Moment(cause, "at", words),
                Cell.Named(cause.Text("entry"), words));
        foreach (var (way, i) in answer.GetProperty("wouldApplyIf").EnumerateArray().Select((way, i) => (way, i)))
            foreach (var requirement in way.GetProperty("all").EnumerateArray())
            {
                var part = AnswerReading.Word<RequirementPart>(requirement.Text("part"));
                table.Add(
                    [$"{i + 1}", string.Empty, Part(part, requirement.Text("name"), words), .. Required(part, requirement, words)]);
            }

        return table;
    }

    private static string EndedBy(JsonElement cause, AnswerWording words) => words.Word<EndKind>(cause.Text("cause"), StatusLabels.Of);

    private static string Came(JsonElement cause, AnswerWording words) =>
        words.Say(cause.GetProperty("operative").GetBoolean() ? Headings.Operative : Headings.TooLate);

    private static IEnumerable<Cell> Required(RequirementPart part, JsonElement requirement, AnswerWording words) =>
    [
        Several(part, requirement, "needs", words), Several(part, requirement, "has", words), Cell.Moment(requirement, "moment", words),
        Cell.Named(requirement.Text("entry"), words),
    ];

    private static string Part(RequirementPart part, string name, AnswerWording words)
    {
        var label = words.Say(RequirementLabels.Of(part));
        if (name.Length == 0) return label;
        return $"{label}: {(part == RequirementPart.Attribute ? words.Wording.Attribute(name) : words.Name(name))}";
    }

    private static Cell Several(RequirementPart part, JsonElement requirement, string list, AnswerWording words) =>
        Cell.Several(requirement.Texts(list).Select(value => (Cell)(part switch
        {
            RequirementPart.Kinds => words.Wording.FacilityKind(value),
            RequirementPart.FacilityStatus => words.Word<FacilityStatus>(value, StatusLabels.Of),
            RequirementPart.Attribute => words.Wording.AttributeValue(requirement.Text("name"), new FactValue.Text(value)),
            _ => words.Name(value),
        })));
}
