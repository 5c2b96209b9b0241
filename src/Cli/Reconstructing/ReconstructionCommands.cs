using System.CommandLine;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Reconstructing;

/// <summary>What a complaint body does: compares, has verdicts explained, and has answers issued as documents.</summary>
internal static class ReconstructionCommands
{
    public static IEnumerable<Command> Make() => [Compare.Make(), Explain.Make(), StatementCommand.Make()];

    private static Question Compare { get; } = new("compare", "What differs between two moments or states of knowledge, and which "
        + "entries made the difference.", ComparisonTable.Shown)
    {
        Parameters =
        [
            new("at", "The moment of the facts, in Copenhagen: 2020-05-12T12:00") { IsRequired = true },
            new("toAt", "The second moment of the facts [--at]"),
            new("toKnown", "As --known, of the second"),
            new("toRecorded", "As --recorded, of the second"),
            new("toDecided", "As --decided, of the second"),
        ],
        Check = ("nothing differs", answer => answer.GetProperty("differences").GetArrayLength() == 0),
    };

    private static Question Explain { get; } = new("explain", "Whether an activity was allowed, in Danish or English words built from "
        + "the norms weighed.", new(ExplanationText.Write))
    {
        Route = "verdict",
        Parameters =
        [
            new("at", "The moment of the facts, in Copenhagen: 2020-04-06T12:00") { IsRequired = true },
            new("activity", "What was done, or was to be done: visit.indoors") { IsRequired = true },
        ],
        TakesFacts = true, TakesLanguage = true,
        IsExplained = true,
    };
}
