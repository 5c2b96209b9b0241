using System.CommandLine;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.Host.Http;

namespace Regulations.Cli.Generating;

internal static class GenerateCommand
{
    private static readonly Option<ulong> Seed = new("--seed")
    {
        HelpName = "N", Description = "The same seed and size make the same "
        + "register to the byte", DefaultValueFactory = _ => 1
    };
    private static readonly Option<int?> Entries = new("--entries")
    {
        HelpName = "N", Description = "About so many entries in all; "
        + "instead of the numbers below"
    };
    private static readonly Option<int> Facilities = new("--facilities")
    { HelpName = "N", Description = "How many facilities", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Instruments = new("--instruments")
    {
        HelpName = "N", Description = "How many acts, orders, "
        + "guidelines and agreements", DefaultValueFactory = _ => 2_000
    };
    private static readonly Option<int> Issued = new("--decisions")
    { HelpName = "N", Description = "How many restrictions and exemptions", DefaultValueFactory = _ => 100_000 };

    private static readonly Option<int?> Taken = new("--audit")
    {
        HelpName = "N", Description = "Instead of the register, so many "
        + "decisions taken under it, as a list to audit (CSV)"
    };

    private static readonly Option<int?> Code = new("--code")
    { HelpName = "N", Description = "Instead of the usual register, one code of so many articles and twice as many clauses that amend it" };
    private static readonly Option<int?> Chain = new("--chain")
    { HelpName = "N", Description = "Instead of the usual register, so many orders of which each amends the one before" };

    public static Command Make()
    {
        var command = new Command("generate", "Write an invented register as JSON Lines to standard output, for trying out and "
            + "measuring: import takes it.")
        {
            Seed, Entries, Facilities, Instruments, Issued, Taken, Code, Chain, HostTarget.Verbose,
        };
        command.Validators.Add(given =>
        {
            Within(Entries, 100, 1_000_000);
            Within(Facilities, 1, 1_000_000);
            Within(Instruments, 4, 100_000);
            Within(Issued, 1, 1_000_000);
            Within(Taken, 1, 10_000_000);
            Within(Code, 1, LargeLaw.MostArticles);
            Within(Chain, 1, 1_000_000);
            if (new Option[] { Taken, Code, Chain }.Count(o => given.GetResult(o) is not null) > 1)
                given.AddError(
                    "Of --audit, --code and --chain only one can be given.");

            // Asked only of what was written: a default has no value here yet.
            void Within<T>(Option<T> option, int least, int most)
            {
                if (given.GetResult(option) is { Implicit: false } written
                    && written.GetValueOrDefault<int>() is var number && (number < least || number > most))
                    given.AddError($"{option.Name} is a number from {least} to {most}.");
            }
        });
        return command.Does(Generate);
    }

    private static async Task<int> Generate(ParseResult given, CancellationToken cancellation)
    {
        var size = given.GetValue(Entries) is { } entries
            ? RegisterSize.OfEntries(given.GetValue(Seed), entries)
            : new(given.GetValue(Seed), given.GetValue(Facilities), given.GetValue(Instruments), given.GetValue(Issued));
        var made = (given.GetValue(Code), given.GetValue(Chain)) switch
        {
            ({ } articles, _) => LargeLaw.Code(size.Seed, articles, 2 * articles),
            (_, { } orders) => LargeLaw.Chain(size.Seed, orders),
            _ => GeneratedRegister.Of(size),
        };
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        if (given.GetValue(Taken) is { } taken) await WriteList(output, TakenDecisions.Of(size, taken), cancellation);
        else WriteRegister(output, made, cancellation);
        return ExitCode.Done;
    }

    private static async Task WriteList(Stream output, IEnumerable<string?[]> lines, CancellationToken cancellation)
    {
        await using var table = new CsvTable(output);
        foreach (var line in lines) await table.Line(line, cancellation);
    }

    private static void WriteRegister(Stream output, IEnumerable<Entry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(EntryWriter.Write(entry));
            output.WriteByte((byte)'\n');
        }
    }
}
