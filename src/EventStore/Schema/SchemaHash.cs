using System.Security.Cryptography;
using System.Text;
using Weasel.Core;

namespace Regulations.EventStore.Schema;

/// <summary>
/// Tells one form of a schema from another. The order in which a library lists its objects is its own affair, and may differ
/// from one process to the next: it does not count.
/// </summary>
internal static class SchemaHash
{
    /// <param name="schema">Its name, which does not count either.</param>
    /// <param name="objects">All that is to be in it.</param>
    /// <param name="migrator">Writes the statements that make them.</param>
    public static string Of(string schema, IEnumerable<ISchemaObject> objects, Migrator migrator)
    {
        var statements = objects.Select(made => Statement(made, migrator).Replace(schema, "{schema}", StringComparison.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(statements.Order(StringComparer.Ordinal)))));
    }

    private static string Statement(ISchemaObject made, Migrator migrator)
    {
        using var statement = new StringWriter();
        made.WriteCreateStatement(migrator, statement);
        return statement.ToString();
    }
}
