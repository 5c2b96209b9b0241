using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Regulations.EventStore.Log;

namespace Regulations.Host.Registers;

/// <summary>
/// The keys of data protection in the database, where every host on it finds them. A register's own backup does not hold them.
/// </summary>
internal sealed class StoredKeys(OpenRegisters registers) : IXmlRepository
{
    // The registers are opened after the host is composed.
    private ProtectionKeys Keys => new(registers.Connections);

    /// <exception cref="Npgsql.NpgsqlException">The database cannot be reached.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Keys.All().Select(xml => XElement.Parse(xml))];

    /// <exception cref="Npgsql.NpgsqlException">The database cannot be reached.</exception>
    public void StoreElement(XElement element, string friendlyName) =>
        Keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
