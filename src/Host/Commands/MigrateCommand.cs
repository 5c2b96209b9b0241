using System.CommandLine;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Regulations.Host.Messages;
using RegisterCatalog = Regulations.EventStore.Log.Registers;

namespace Regulations.Host.Commands;

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
        Place.AddOwnerTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetResult(Register) is null != given.GetResult(Title) is null) given.AddError("--register and --title go together.");
        });
        return command.Does(Migrate);
    }

    private static async Task<int> Migrate(ParseResult given, CancellationToken cancellation)
    {
        if (given.GetValue(Script)) Console.Out.WriteLine(await RegisterCatalog.Script(new MessageStorage(new())));
        else await Migrate(given, Owner(given), cancellation);
        return ExitCode.Done;
    }

    private static async Task Migrate(ParseResult given, string owner, CancellationToken cancellation)
    {
        try
        {
            await using var registers = await RegisterCatalog.Connect(
                new(owner, owner), TimeProvider.System, beside: new MessageStorage(new()), cancellation: cancellation);
            if (given.GetValue(Register) is { } name) await Add(registers, name, given.GetValue(Title)!, cancellation);
            var all = await registers.List(cancellation);
            Console.Error.WriteLine($"The schemas are of this version's form: the catalog and {all.Count} registers.");
        }
        catch (Exception fault) when (fault is SchemaException or LogUnavailableException)
        {
            throw new CommandFailure(ExitCode.OutOfReach, fault.Message, fault);
        }
    }

    private static async Task Add(RegisterCatalog registers, string written, string title, CancellationToken cancellation)
    {
        if (!RegisterName.TryParse(written, out var name))
            throw new CommandFailure(ExitCode.Misused, $"'{written}' cannot be a register's name.");
        if (await registers.Create(name, title, cancellation: cancellation) is CreateResult.TitleDiffers { Register: var other })
            throw new CommandFailure(ExitCode.Refused, $"'{other.Name}' is there under the title '{other.Title}'.");
    }

    private static string Owner(ParseResult given) => Place.Owner(given) ?? throw new CommandFailure(
        ExitCode.Misused,
        "Whose schemas are they? Give --owner-connection-file, or the environment variable REGULATIONS_OWNER_CONNECTION.");
}
