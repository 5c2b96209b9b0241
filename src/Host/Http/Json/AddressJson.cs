using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Instruments;

namespace Regulations.Host.Http.Json;

internal static class AddressJson
{
    /// <summary>
    /// The addresses a provision had before a moment, and the one it has at the end of what is known, each only where it
    /// differs.
    /// </summary>
    /// <param name="json">Stands inside an object.</param>
    /// <param name="provision">Whatever its address.</param>
    /// <param name="time">The moment asked about.</param>
    public static void WriteOtherAddresses(this Utf8JsonWriter json, ProvisionLife provision, LegalTime time)
    {
        if (provision.FormerAddresses(time) is { Count: > 0 } former)
        {
            json.WriteStartArray("formerly"u8);
            foreach (var (address, until, clause) in former)
            {
                json.WriteStartObject();
                json.WriteString("address"u8, address.Text);
                json.WriteTime("until"u8, until);
                json.WriteString("entry"u8, clause);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (provision.MovesAfter(time)) json.WriteString("now"u8, provision.AddressAtEnd?.Text);
    }
}
