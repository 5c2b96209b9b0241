using System.CommandLine;
using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.Cli;

/// <summary>What the owner of the schemas does, so that hosts need not be able to.</summary>
internal static class MigrateCommand
{
    private static readonly Option<bool> Script = new("--script")
    {
        Description = "Write the script that makes the schemas, and change nothing; a register's schema stands as register_NAME in it",
    };

    private static readonly Option<string?> Register = new("--register") { HelpName = "R", Description = "Make this register too" };

    private static readonly Option<string?> Title = new("--title")
    { HelpName = "TITLE", Description = "What readers see as its title; needed with --register" };

    public static Command Make()
    {
        var command = new Command("migrate", "Bring the database's schemas to the form this version needs, as their owner.")
            { Script, Register, Title };
        HostTarget.AddOwnerTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetResult(Register) is null != given.GetResult(Title) is null) given.AddError("--register and --title go together.");
        });
        return command.Does(Migrate);
    }

    private static async Task<int> Migrate(ParseResult given, CancellationToken cancellation)
    {
        if (given.GetValue(Script)) Console.Out.WriteLine(await SchemaMigration.Script());
        else await Migrate(given, Owner(given), cancellation);
        return ExitCode.Done;
    }

    private static async Task Migrate(ParseResult given, string owner, CancellationToken cancellation)
    {
        try
        {
            var (registers, other) = await SchemaMigration.Migrate(owner, ToBeMade(given), cancellation);
            if (other is not null) throw new CommandFailure(ExitCode.Refused, $"'{other.Name}' is there under the title '{other.Title}'.");
            Console.Error.WriteLine($"The schemas are of this version's form: the catalog and {registers} registers.");
        }
        catch (Exception fault) when (fault is SchemaException or LogUnavailableException)
        {
            throw new CommandFailure(ExitCode.OutOfReach, fault.Message, fault);
        }
    }

    private static (RegisterName Name, string Title)? ToBeMade(ParseResult given)
    {
        if (given.GetValue(Register) is not { } written) return null;
        if (!RegisterName.TryParse(written, out var name))
            throw new CommandFailure(ExitCode.Misused, $"'{written}' cannot be a register's name.");
        return (name, given.GetValue(Title)!);
    }

    private static string Owner(ParseResult given) => HostTarget.Owner(given) ?? throw new CommandFailure(
        ExitCode.Misused,
        "Whose schemas are they? Give --owner-connection-file, or the environment variable REGULATIONS_OWNER_CONNECTION.");
}
