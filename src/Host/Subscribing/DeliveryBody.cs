using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        var statement = register.Book.Statements.Find(delivery.Statement)
            ?? throw new InvalidDataException($"The delivery {delivery.Id} is about {delivery.Statement}, which was not issued.");
        var stated = await StatedAnswer.Of(register, statement, cancellation);
        var overtaken = OvertakenShape.Of(new(statement, delivery.By), stated, register.Book, delivery.By);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonResponse.Options))
            JsonSerializer.Serialize(json, new DeliveryShape(delivery.Id, register.Name, overtaken), AnswerJson.Default.DeliveryShape);
        return body.ToArray();
    }
}

[Description("A statement overtaken, as a subscriber is told of it.")]
internal sealed record DeliveryShape : OvertakenShape
{
    public DeliveryShape(Guid delivery, string register, OvertakenShape overtaken)
        : base(overtaken) => (Delivery, Register) = (delivery, register);

    [JsonPropertyOrder(-2), Description("The same at every attempt.")]
    public Guid Delivery { get; }

    [JsonPropertyOrder(-1)]
    public string Register { get; }
}
