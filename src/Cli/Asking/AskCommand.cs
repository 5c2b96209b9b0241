using System.CommandLine;

namespace Regulations.Cli.Asking;

internal static class AskCommand
{
    public static Command Make()
    {
        var ask = new Command("ask", "Ask a register about a facility. The answer repeats what it was asked under: asked so again, it "
            + "stays the same for ever.");
        foreach (var question in All) ask.Add(question.Make());
        return ask;
    }

    private static IReadOnlyList<Question> All { get; } =
    [
        new("rules", "Which rules applied at a moment (--at), or on a day (--on), which may hold several states.", StatesTable.Shown)
        {
            Parameters = [At, new("on", "A day: 2020-04-05")], EitherOf = ["at", "on"], TakesLanguage = true,
        },
        new("timeline", "How what applied changed over a span.", StatesTable.Shown) { Parameters = [From, Until], TakesLanguage = true },
        new("status", "Why a provision does or does not apply.", StatusTable.Shown)
        {
            Parameters =
            [
                new("instrument", "The instrument asked about: lta/2020/372") { IsRequired = true },
                new("address", "The provision's address in it; without it the instrument as a whole"),
                At with { IsRequired = true },
            ],
            Check = ("it applies", answer => answer.Text("status") == "applies"),
        },
        new("verdict", "Whether an activity was allowed, and what stands against what.", VerdictTable.Shown)
        {
            Parameters = [At with { IsRequired = true }, new("activity",
                "What was done, or was to be done: visit.indoors") { IsRequired = true }],
            TakesFacts = true, TakesLanguage = true,
        },
        new("no-basis", "When a restriction stood without a basis.", SpansTable.Shown)
        {
            Parameters = [From, Until],
            Check = ("there is no such span", answer => answer.GetProperty("spans").GetArrayLength() == 0),
        },
    ];

    private static Parameter At => new("at", "The moment of the facts, in Copenhagen: 2020-04-05T10:00");

    private static Parameter From => new("from", "The first moment of the span, a date or a date-time; without it from the beginning");

    private static Parameter Until => new("until", "The end of the span, itself not included; without it without end");
}
