using Weasel.Core;
using Weasel.Postgresql.Views;

namespace Regulations.EventStore.Schema;

/// <summary>A view that is replaced where it differs: dropped and made anew it would lose the rights given to it.</summary>
internal sealed class ReplacedView(DbObjectName name, string sql) : View(name, sql)
{
    public override void WriteCreateStatement(Migrator migrator, TextWriter writer) =>
        writer.WriteLine($"CREATE OR REPLACE VIEW {Identifier.QualifiedName} AS {ViewSql.TrimEnd(';')};");
}
