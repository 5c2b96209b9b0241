using System.CommandLine;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Supervising;

/// <summary>A supervisor's questions about a portfolio.</summary>
internal static class SupervisionCommands
{
    public static IEnumerable<Command> Make() => All.Select(q => q.Make());

    private static IReadOnlyList<PortfolioCommand> All { get; } =
    [
        new("portfolio", "How all facilities of a portfolio stood at a moment.", new(PortfolioTables.Portfolio))
        {
            Single =
            [
                new("at", "The moment of the facts, in Copenhagen: 2020-04-20T12:00") { IsRequired = true },
                new("hasGap", "true: only facilities a declared gap reaches; false: only the others"),
                new("rule", "Only facilities this rule, or a rule of this instrument, reaches"),
                new("sort", "facility, name, municipality, operator, status, verdict, rules or gaps; with a hyphen before it the "
                    + "other way round"),
                Offset, Limit,
            ],
            TakesLanguage = true,
            Several = [("activity", "What a verdict is wanted of: visit.indoors"), ("status", "open, closed or unknown"),
                ("verdict", "Only facilities with this verdict: forbidden")],
        },
        new("findings", "What a supervisor should look at over a span.", new(PortfolioTables.Findings))
        {
            Single =
            [
                new("from", "The first moment of the span, a date or a date-time; without it from the beginning"),
                new("until", "The end of the span, itself not included; without it without end"),
                new("handled", "true: only findings somebody has handled; false: only the others"),
                new("since", "A position of the log: tell what is new since then"),
                new("onlyNew", "true: only what is new since that position"),
                Offset, Limit,
            ],
            TakesLanguage = true,
            Several = [("findingKind", "no-basis, effect-before-publication, late-extension, idle-exemption, overlong-order, "
                + "unmet-duty, no-rule-in-gap or basis-not-held")],
        },
        new("watch", "What commences, ends or is overtaken in the next days.", new(PortfolioTables.Watch, PortfolioTables.OfWatch))
        {
            Single = [new("from", "The first day: 2020-08-25; without it today"), new("days", "How many days: 30")],
            TakesLanguage = true,
            Table = ("ics", "text/calendar", "As a calendar, for a file to be imported"),
        },
    ];

    private static Parameter Offset => new("offset", "How many to pass over");

    private static Parameter Limit => new("limit", "How many at most");
}
