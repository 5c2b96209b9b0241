using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Cli.Listing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Adding;

/// <summary>An entry that is to be added, in words a line each.</summary>
internal static class EntryInWords
{
    public static async Task<IReadOnlyList<string>> Of(
        JsonObject entry, Interview interview, AnswerNames names, Language language, CancellationToken cancellation)
    {
        var body = JsonElement.Parse(entry.ToJsonString());
        var words = await AnswerWording.Of(names, Named(body), [], language, cancellation);
        return
        [
            .. interview.Questions.Where(q => entry.ContainsKey(q.Name)).Select(q =>
                $"{words.Say(q.Label).TrimEnd('?')}: {Said(q.Kind, body.GetProperty(q.Name), words)}"),
        ];
    }

    private static string Said(AnswerKind kind, JsonElement answer, AnswerWording words) => kind switch
    {
        AnswerKind.Commencement when Commencements.Of(answer.Plain()) is { } word => words.Say(word),
        AnswerKind.Time or AnswerKind.Commencement =>
            LegalTimeOf(answer.Plain()) is { } time ? words.Wording.Moment(time.Time) : answer.Plain(),
        AnswerKind.Level => words.Kind(answer.Plain()),
        AnswerKind.Scope => Domain.Explaining.Wording.AtStart(
            answer.EnumerateObject().Any() ? ScopeLine.Of(answer, words) : words.Say(AddLabels.Everybody)),
        AnswerKind.Norms => Norms(answer, words),
        AnswerKind.Basis when answer.ValueKind == JsonValueKind.Null => words.Captions.BasisNotHeld,
        AnswerKind.Basis => answer.GetArrayLength() == 0 ? words.Captions.NoBasisNamed
            : string.Join("; ", answer.EnumerateArray().Select(reference => words.Name(Reference(reference)))),
        AnswerKind.Kinds => string.Join(", ", answer.EnumerateArray().Select(k => words.Wording.FacilityKind(k.Plain()))),
        AnswerKind.Attributes => string.Join(", ", answer.EnumerateObject().Select(a =>
            $"{words.Wording.Attribute(a.Name)}: {words.Wording.AttributeValue(a.Name, AnswerReading.Value(a.Value))}")),
        AnswerKind.Provisions => string.Concat(answer.EnumerateArray().Select(p =>
            $"\n- {p.Text("address")}: {p.Text("text")}{(p.TryGetProperty("norms", out var norms) ? Norms(norms, words) : string.Empty)}")),
        _ => words.Name(answer.Plain()),
    };

    private static string Norms(JsonElement norms, AnswerWording words) => string.Concat(norms.EnumerateArray().Select(norm =>
        $"\n  {Domain.Explaining.Wording.AtStart(words.Phrases.Clause(AnswerReading.Norm(norm)))}"
        + (norm.TryGetProperty("lifts", out var lifts) && lifts.ValueKind == JsonValueKind.Array
            ? $" ({string.Join("; ", lifts.EnumerateArray().Select(l => words.Name(Reference(l))))})." : ".")));

    private static Domain.WrittenTime? LegalTimeOf(string written) =>
        Domain.LegalCalendar.Read(written, out var time) == Domain.TimeFault.None ? time : null;

    private static string Reference(JsonElement reference) =>
        reference.Text("restriction") is { Length: > 0 } restriction ? restriction
        : $"{reference.Text("instrument")} {reference.Text("address")}".TrimEnd();

    /// <summary>An answer that names what the entry does, by which it is asked what readers call it.</summary>
    private static JsonElement Named(JsonElement entry)
    {
        var references = new List<string>();
        Collect(entry, references);
        return JsonSerializer.SerializeToElement(new { facilities = references });
    }

    private static void Collect(JsonElement element, List<string> references)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Collect(item, references);
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("instrument", out var instrument)
            && instrument.ValueKind == JsonValueKind.String) references.Add(Reference(element));
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name is "facilities" or "areas" && member.Value.ValueKind == JsonValueKind.Array)
                references.AddRange(member.Value.EnumerateArray().Select(id => id.Plain()));
            else if (member.Name == "municipality") references.Add(member.Value.Plain());
            Collect(member.Value, references);
        }
    }
}
