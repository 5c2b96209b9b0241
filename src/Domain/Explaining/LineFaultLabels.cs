using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is said of a line of a list whose decision cannot be judged.</summary>
public static class LineFaultLabels
{
    public static Label Missing(string column) => new($"„{column}“ mangler.", $"'{column}' is missing.");

    /// <param name="at">A date.</param>
    public static Label NoHour(string at) => new(
        $"„{at}“ mangler et klokkeslæt, {at}T10:00: en dag kan rumme flere retstilstande.",
        $"'{at}' needs a time of day, {at}T10:00: a day may hold several states of the law.");

    public static Label NoTime(string written, TimeFault fault) => fault switch
    {
        TimeFault.Skipped => new(
            $"„{written}“ findes ikke: uret blev stillet frem over det den dag.",
            $"'{written}' does not exist: the clock was put forward over it that day."),
        TimeFault.Ambiguous => new(
            $"„{written}“ findes to gange, fordi uret blev stillet tilbage den dag: skriv forskydningen, +02:00 for det første "
            + "eller +01:00 for det andet.",
            $"'{written}' exists twice, as the clock was put back that day: write its offset, +02:00 for the first or +01:00 "
            + "for the second."),
        _ => new(
            $"„{written}“ er hverken en dato, 2020-04-05, eller en dato med klokkeslæt, 2020-04-05T10:00.",
            $"'{written}' is neither a date, 2020-04-05, nor a date with a time of day, 2020-04-05T10:00."),
    };

    /// <param name="form">Of dates, as a profile names it: dd-mm-yyyy.</param>
    public static Label NoDate(string written, string form) => new(
        $"„{written}“ er ingen dato i formen {form.Replace('y', 'å')}, alene eller med et klokkeslæt.",
        $"'{written}' is no date in the form {form}, alone or with a time of day.");

    public static Label NoTimeOfDay(string written, string? column) => new(
        $"„{written}“ i „{column}“ er intet klokkeslæt, 14:00.", $"'{written}' in '{column}' is no time of day, 14:00.");

    public static Label NoActivity(string written) => new(
        $"„{written}“ er ingen aktivitet: ord af a-z, 0-9 og bindestreger, som hvert begynder med et bogstav, adskilt af punktummer.",
        $"'{written}' is no activity: words of a-z, 0-9 and hyphens, each beginning with a letter, parted by dots.");

    /// <param name="known">Those of every list, and those that a profile knows; in Danish it is told what the former mean.</param>
    public static Label NoOutcome(string written, IReadOnlyCollection<string> known) => new(
        $"„{written}“ er intet kendt ord for, hvad der blev afgjort. Kendte er {string.Join(", ", known.Select(InDanish))}.",
        $"'{written}' is none of {string.Join(", ", known)}.");

    public static Label NoFact(string column) => new(
        $"„{column}“ er hverken en tekst, et tal, der kan gemmes nøjagtigt, eller sandt eller falsk.",
        $"'{column}' is neither a text, a number that can be held exactly, nor true or false.");

    /// <param name="candidates">Facilities that may be meant.</param>
    public static Label NoFacility(string written, IReadOnlyList<string> candidates) => candidates.Count == 0
        ? new($"Intet tilbud har eller havde navnet „{written}“.", $"No facility has or had the name '{written}'.")
        : new(
            $"„{written}“ er ikke navnet på ét tilbud; det kan være {string.Join(", ", candidates)}.",
            $"'{written}' is not the name of one facility; it may be {string.Join(", ", candidates)}.");

    /// <summary>A fact that does not fit what a norm compares it with.</summary>
    /// <param name="english">As it is told in English.</param>
    public static Label Unfit(string fact, bool wantsNumber, string english) => new(
        wantsNumber ? $"„{fact}“ sammenlignes med et tal, men er ikke et tal."
            : $"„{fact}“ sammenlignes med sandt og falsk, men er ingen af delene.",
        english);

    /// <param name="english">As it is told in English.</param>
    public static Label UndefinedActivity(string word, IReadOnlyList<string> nearest, string english) =>
        new($"Registeret kender ingen aktivitet „{word}“{Meant(nearest)}", english);

    /// <param name="english">As it is told in English.</param>
    public static Label UndefinedFact(string word, IReadOnlyList<string> nearest, string english) =>
        new($"Registeret kender ingen oplysning „{word}“{Meant(nearest)}", english);

    /// <param name="english">As it is told in English.</param>
    public static Label UndefinedValue(string value, string? fact, IReadOnlyList<string> nearest, string english) =>
        new($"„{value}“ er ingen af de værdier, „{fact}“ kan have{Meant(nearest)}", english);

    private static string InDanish(string outcome) =>
        OutcomesTaken.ByWord.TryGetValue(outcome, out var taken) ? $"{outcome} ({AuditLabels.Of(taken).Da})" : outcome;

    private static string Meant(IReadOnlyList<string> nearest) =>
        nearest.Count == 0 ? "." : $"; menes {string.Join(" eller ", nearest.Select(n => $"„{n}“"))}?";
}
