using System.Text.Json;
using Regulations.EventStore.Subscriptions;
using Regulations.Host.Http;
using Regulations.Host.Registers;
using Regulations.Host.Statements;
using Regulations.Projections.Statements;
using Regulations.Projections.Subscriptions;

namespace Regulations.Host.Subscribing;

/// <summary>
/// What a subscriber is told: the same bytes whenever and by whichever host it is written, as answered from the entry that overtook
/// the statement.
/// </summary>
internal static class DeliveryBody
{
    /// <exception cref="InvalidDataException">The book does not hold the statement.</exception>
    public static async Task<byte[]> Of(Delivery delivery, OpenRegister register, CancellationToken cancellation)
    {
        var statement = register.Book.Statements.Find(delivery.Statement) ?? throw new InvalidDataException($"The delivery {delivery.Id} is about {delivery.Statement}, which was not issued.");
        var stated = await StatedAnswer.Of(register, statement, cancellation);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonResponse.Options))
        {
            json.WriteStartObject();
            json.WriteString("delivery"u8, delivery.Id);
            json.WriteString("register"u8, register.Name);
            json.WriteOvertakenMembers(new Overtaken(statement, delivery.By), stated, register.Book, delivery.By);
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
