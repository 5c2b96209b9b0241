using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages;

/// <summary>What the pages of the log say.</summary>
public static class LogLabels
{
    public static Label Lead { get; } = new(
        "Alt, der er registreret, i rækkefølge. Intet slettes: en fejl rettes ved en ny indførsel.",
        "All that was recorded, in order. Nothing is deleted: a mistake is mended by a new record.");

    public static Label Number { get; } = new("Nr.", "No.");

    public static Label Numbered { get; } = new("Indførsel nr. {0}", "Record no. {0}");

    public static Label RecordedAt { get; } = new("Registreret", "Recorded");

    public static Label RecordedBy { get; } = new("Registreret af", "Recorded by");

    public static Label SameThing { get; } = new("Alt, der er registreret om det samme", "All that was recorded about the same thing");

    public static Label MendsThis { get; } = new("retter denne", "mends this one");

    public static Label AsRecorded { get; } = new("Som den blev registreret", "As it was recorded");
}
