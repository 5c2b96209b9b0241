using System.Text.Json;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Http.Json;

/// <summary>Written by hand, and described by a record that a test holds against what is written.</summary>
internal interface IDescribedBy
{
    Type Shape { get; }
}

/// <summary>What rules and timeline hold, the questions asked the most, written by hand where other answers hold it too.</summary>
internal abstract class HandWritten<T, TShape>(Action<Utf8JsonWriter, T> write) : AnswerConverter<T>, IDescribedBy
{
    public Type Shape => typeof(TShape);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

internal sealed class FacilityConverter() : HandWritten<FacilityState, FacilityShape>(StateJson.WriteFacility);

internal sealed class ConditionConverter() : HandWritten<Condition, ConditionShape>(NormJson.WriteCondition);

internal sealed class CoverageConverter() : HandWritten<CoverageDeclared, CoverageShape>(CoverageJson.WriteCoverage);

/// <summary>A reservation in words of a language.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Reserved(Reservation Reservation, Phrases Phrases)
{
    public static IReadOnlyList<Reserved> Of(IEnumerable<Reservation> reservations, Phrases phrases) =>
        [.. reservations.Select(r => new Reserved(r, phrases))];

    internal sealed class Converter()
        : HandWritten<Reserved, ReservationShape>((json, reserved) => json.WriteReservation(reserved.Reservation, reserved.Phrases));
}

/// <summary>A state and a moment of it.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct StateAt(State State, LegalTime Time)
{
    internal sealed class Converter() : HandWritten<StateAt, StateShape>((json, at) => json.WriteState(at.State, at.Time));
}

/// <summary>What is compared, as a state has it at a moment; null where it has none.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct ItemAt(State State, Item Item, LegalTime Time)
{
    internal sealed class Converter() : HandWritten<ItemAt, ItemShape>((json, at) => json.WriteItem(at.State, at.Item, at.Time));
}
