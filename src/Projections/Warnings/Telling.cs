using static Regulations.Domain.Admission.Faults;

namespace Regulations.Projections.Warnings;

/// <summary>Gathers warnings, each with the line and the entry one is at.</summary>
internal sealed class Telling
{
    private int _line;
    private string _entry = string.Empty;
    private bool _replaces;

    public WarningList Found { get; } = new();

    /// <param name="replaces">Whether what is judged stands in the entry as a replacement.</param>
    public void StartOf(int line, string entry, bool replaces) => (_line, _entry, _replaces) = (line, entry, replaces);

    /// <param name="message">Values in it are quoted by <see cref="Quote"/>.</param>
    public void Warn(string field, string rule, string message) =>
        Found.Add(new(_line, _entry, _replaces ? $"replacement.{field}" : field, rule, message));
}
