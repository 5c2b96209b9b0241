using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using Regulations.Host.Registers;

namespace Regulations.Host.Subscribing;

/// <summary>
/// The keys of data protection in the database, where every host on it finds them. A register's own backup does not hold them.
/// </summary>
internal sealed class StoredKeys(OpenRegisters registers) : IXmlRepository
{
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = registers.Connections.CreateCommand("select xml from regulations.protection_keys order by name");
        using var row = command.ExecuteReader();
        var keys = new List<XElement>();
        while (row.Read()) keys.Add(XElement.Parse(row.GetString(0)));
        return keys;
    }

    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = registers.Connections.CreateCommand("insert into regulations.protection_keys (name, xml) values ($1, $2)");
        command.Parameters.Add(new() { Value = friendlyName });
        command.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}
