using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Http.Json;

/// <summary>Answers are written; what is asked is read by hand, so that every fault of it can be told.</summary>
internal abstract class AnswerConverter<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

/// <summary>Writes the members of closed lists as the words of the contract.</summary>
internal sealed class WordConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;
}

internal interface IWords
{
    IEnumerable<string> Words { get; }
}

internal sealed class WordConverter<T> : AnswerConverter<T>, IWords
    where T : struct, Enum
{
    public IEnumerable<string> Words => Word<T>.Each;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word<T>.Of(value));
}

/// <summary>A date at midnight, else a date-time.</summary>
internal sealed class LegalTimeConverter : AnswerConverter<LegalTime>
{
    public override void Write(Utf8JsonWriter writer, LegalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LegalCalendar.Format(value));
}

/// <summary>A moment asked about, at midnight too with its time of day.</summary>
internal sealed class MinuteConverter : AnswerConverter<LegalTime>
{
    public override void Write(Utf8JsonWriter writer, LegalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LegalCalendar.FormatMinute(value));
}

internal sealed class WrittenTimeConverter : AnswerConverter<WrittenTime>
{
    public override void Write(Utf8JsonWriter writer, WrittenTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class InstantConverter : AnswerConverter<Instant>
{
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

internal sealed class FactValueConverter : AnswerConverter<FactValue>
{
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) => writer.WriteValue(value);
}

internal sealed class LanguageConverter : AnswerConverter<Language>, IWords
{
    public IEnumerable<string> Words => Enum.GetValues<Language>().Select(l => l.Tag());

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tag());
}
