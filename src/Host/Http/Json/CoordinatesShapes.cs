using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Http.Json;

[Description("What the answer was given under; asked again under these it is the same for ever.")]
internal sealed record CoordinatesShape(
    [property: Description("The moment of the facts."), JsonConverter(typeof(MinuteConverter))] LegalTime At,
    [property: Description("Only what had been published by then counted; null: all.")] WrittenTime? Known,
    [property: Description("Only what the register held at this position counted.")] long Recorded,
    [property: Description("The moment of the decision judged; null: not asked.")] WrittenTime? Decided)
{
    public static CoordinatesShape Of(LegalTime at, Coordinates under) => new(at, under.Known, under.Recorded, under.Decided);
}

[Description("The coordinates of a search; at is null where the last moment was searched.")]
internal sealed record SearchCoordinatesShape(
    [property: JsonConverter(typeof(MinuteConverter))] LegalTime? At, WrittenTime? Known, long Recorded, WrittenTime? Decided);

[Description("The coordinates of a question about a moment, at, or about a day, on.")]
internal sealed record MomentOrDayShape(
    [property: JsonIgnore(Condition = WhenWritingNull)] LegalTime? At,
    [property: JsonIgnore(Condition = WhenWritingNull)] LegalTime? On,
    WrittenTime? Known,
    long Recorded,
    WrittenTime? Decided);

[Description("The coordinates of a question about a span, whose end does not belong to it.")]
internal sealed record SpanCoordinatesShape(LegalTime? From, LegalTime? Until, WrittenTime? Known, long Recorded, WrittenTime? Decided)
{
    public static SpanCoordinatesShape Of(Period span, Coordinates under) =>
        new(span.From.Bound(), span.Until.Bound(), under.Known, under.Recorded, under.Decided);
}

[Description("The coordinates of what does not hang on a moment.")]
internal sealed record KnownCoordinatesShape(WrittenTime? Known, long Recorded);

[Description("The position of the log that the answer was given from.")]
internal sealed record PositionShape(long Recorded);

[Description("A half-open span; null: without start, or without end.")]
internal sealed record SpanShape(LegalTime? From, LegalTime? Until)
{
    public static SpanShape Of(Period period) => new(period.From.Bound(), period.Until.Bound());
}
