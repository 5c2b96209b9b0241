using System.Text.Json;
using Regulations.Host.Commands.Asking;

namespace Regulations.Host.Commands.Reconstructing;

/// <summary>A verdict in the words it came with.</summary>
internal static class ExplanationText
{
    public static void Write(JsonElement answer)
    {
        var explanation = answer.GetProperty("explanation");
        Words.Line(explanation.Text("asked"));
        Words.Line(explanation.Text("summary"));
        foreach (var list in (string[])["steps", "reservations"])
        {
            if (explanation.GetProperty(list).GetArrayLength() > 0) Words.Line(string.Empty);
            foreach (var line in explanation.GetProperty(list).EnumerateArray()) Words.Line($"- {line}");
        }

        Words.Unknown(answer);
        if (explanation.Text("language") == "da") Words.Line($"\nSpurgt: {Under(answer.GetProperty("coordinates"))}.");
        else Words.Asked(answer);
    }

    private static string Under(JsonElement under)
    {
        var known = under.Text("known") is { Length: > 0 } latest ? $"kundgjort senest {latest}" : "alt kundgjort";
        var decided = under.Text("decided") is { Length: > 0 } moment ? $", som afgjort {moment}" : string.Empty;
        return $"{under.Text("at")}, {known}, registreret til og med position {under.Text("recorded")}{decided}";
    }
}
