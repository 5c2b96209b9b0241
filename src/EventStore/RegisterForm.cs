using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Schema;

namespace Regulations.EventStore;

/// <summary>The form this version wants of a register's schema, the same for all but for the name: worked out once.</summary>
internal sealed class RegisterForm
{
    // No part of any other name in the statements.
    private const string Any = "register_of_any_name";

    private static readonly Lazy<RegisterForm> Worked = new(() => new());

    private readonly string _script;

    private RegisterForm()
    {
        using var nowhere = NpgsqlDataSource.Create("Host=nowhere");
        using var store = RegisterStore.Make(Any, nowhere);
        var database = store.Storage.Database;
        Hash = SchemaHash.Of(Any, database.AllObjects(), database.Migrator);
        _script = database.ToDatabaseScript();
    }

    public static RegisterForm Wanted => Worked.Value;

    public string Hash { get; }

    /// <summary>The statements that make a schema of this form.</summary>
    public string ScriptOf(string schema) => _script.Replace(Any, schema, StringComparison.Ordinal);
}
