using System.Text.Json;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Reconstructing;

/// <summary>A verdict in the words it came with.</summary>
internal static class ExplanationText
{
    public static void Write(JsonElement answer, AnswerWording words)
    {
        var explanation = answer.GetProperty("explanation");
        Words.Line(explanation.Text("asked"));
        Words.Line(explanation.Text("summary"));
        foreach (var list in (string[])["steps", "reservations"])
        {
            if (explanation.GetProperty(list).GetArrayLength() > 0) Words.Line(string.Empty);
            foreach (var line in explanation.GetProperty(list).EnumerateArray()) Words.Line($"- {line}");
        }

        Words.Unknown(answer, words);
        Words.Asked(answer, words);
    }
}
