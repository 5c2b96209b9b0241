using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;
using Regulations.Host.Hosting;

namespace Regulations.Host;

/// <summary>What the owner of the schemas does, so that hosts need not be able to.</summary>
public static class SchemaMigration
{
    /// <summary>The script that makes the schemas; a register's schema stands as <c>register_NAME</c> in it.</summary>
    public static Task<string> Script() => EventStore.Registers.Script(new MessageStorage(new()));

    /// <summary>Brings the schemas to the form this version needs, with a register that is to be there as well, if one is named.</summary>
    /// <param name="owner">The connection string of the schemas' owner.</param>
    /// <param name="register">The name and title of a register to be made where it is not there; null: none.</param>
    /// <param name="cancellation">Stops between two schemas.</param>
    /// <returns>How many registers there are, or the register that is there under another title.</returns>
    /// <exception cref="SchemaException">A schema is in a form that cannot be changed.</exception>
    /// <exception cref="LogUnavailableException">The database does not answer.</exception>
    public static async Task<(int Registers, Register? Other)> Migrate(
        string owner, (RegisterName Name, string Title)? register, CancellationToken cancellation)
    {
        await using var registers = await EventStore.Registers.Connect(
            new(owner, owner), TimeProvider.System, beside: new MessageStorage(new()), cancellation: cancellation);
        var made = register is var (name, title) ? await registers.Create(name, title, cancellation: cancellation) : null;
        var all = await registers.List(cancellation);
        return (all.Count, (made as CreateResult.TitleDiffers)?.Register);
    }
}
