using System.Text.Json.Nodes;

namespace Regulations.Conformance;

/// <summary>
/// 536 Estonian national acts since 2002, and 891 questions whose answers were computed from the source's own version
/// files. Source: the public repository legalize-dev/legalize-ee (texts of Riigi Teataja, public domain).
/// </summary>
public static class Estonia
{
    public static IEnumerable<string> Entries => Resources.Lines("estonia/entries.jsonl.gz");

    public static IEnumerable<EstonianQuestion> Questions => Resources.Lines("estonia/questions.jsonl.gz")
        .Select(l => JsonNode.Parse(l)!)
        .Select(q => new EstonianQuestion(
            q["facility"]!.GetValue<string>(), q["at"]!.GetValue<string>(), q["known"]?.GetValue<string>(),
            q["act"]!.GetValue<string>(), q["expect"]?.GetValue<string>()));
}

/// <param name="Expect">The hash of the one text of the act in force then; null: none.</param>
public sealed record EstonianQuestion(string Facility, string At, string? Known, string Act, string? Expect)
{
    /// <summary>Whether exactly the one text expected stands among the rules, or none where none is.</summary>
    public bool IsAnsweredBy(IEnumerable<(string Instrument, string? Text)> rules)
    {
        var texts = rules.Where(r => IsAbout(r.Instrument)).Select(r => r.Text).ToList();
        return Expect is null ? texts.Count == 0 : texts.Count == 1 && texts[0] == Expect;
    }

    /// <summary>After a break an act lives on as an instrument of its own: <c>act~2</c>, <c>act~3</c>.</summary>
    private bool IsAbout(string instrument) => instrument == Act || instrument.StartsWith(Act + "~", StringComparison.Ordinal);
}
