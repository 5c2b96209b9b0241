using System.Text.Json;
using NodaTime.Text;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>How audits stand, in the language of the reader.</summary>
internal static class AuditTables
{
    private static readonly string[] Listed = ["name", "audit", "state", "done", "decisions", "recorded"];

    public static ReaderTable List(JsonElement answer, Wording wording)
    {
        var table = new ReaderTable(wording, [.. Listed.Select(member => (Column)AuditLabels.Member(member)!)]);
        foreach (var audit in answer.GetProperty("audits").EnumerateArray())
            table.Add([.. Listed.Select(member => (Cell)Value(member, audit.GetProperty(member), wording))]);
        return table;
    }

    public static void Show(JsonElement audit, Wording wording)
    {
        // What the profile said is for programs, and long.
        foreach (var member in audit.EnumerateObject().Where(m => m.Name != "mapping"))
            Words.Line($"{Called(member.Name, wording)}: {Value(member.Name, member.Value, wording)}".TrimEnd());
    }

    private static string Called(string member, Wording wording) => AuditLabels.Member(member) is { } label ? wording.Say(label) : member;

    private static string Value(string member, JsonElement value, Wording wording) => member switch
    {
        "state" => AuditLabels.State(value.Plain()) is { } label ? wording.Say(label) : value.Plain(),
        "createdAt" or "startedAt" or "endedAt" when InstantPattern.ExtendedIso.Parse(value.Plain()).TryGetValue(default,
            out var instant) =>
            wording.Asked(LegalCalendar.At(instant)),
        _ => value.Plain(),
    };
}
