using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Given;

/// <summary>Times and references as a registrar writes them.</summary>
internal static class Written
{
    public static WrittenTime Moment(string text) =>
        LegalCalendar.Read(text, out var time) == TimeFault.None ? time : throw new FormatException(text);

    public static LegalTime At(string text) => Moment(text).Time;

    /// <summary>Null stays null: no moment.</summary>
    public static LegalTime? Perhaps(string? text) => text is null ? null : At(text);

    /// <summary><c>2020-04-01 .. 2020-05-01</c>; nothing on a side leaves it open.</summary>
    public static Period Period(string text)
    {
        var edges = text.Split("..", StringSplitOptions.TrimEntries);
        return new(edges[0].Length == 0 ? LegalTime.Always : At(edges[0]), edges[1].Length == 0 ? LegalTime.Never : At(edges[1]));
    }

    /// <summary><c>order</c>, or <c>order § 1, stk. 2</c>.</summary>
    public static ProvisionRef Ref(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new(text, null) : new(text[..blank], Address.Of(text[(blank + 1)..]));
    }

    public static IReadOnlyList<ProvisionRef> Refs(string[] texts) => [.. texts.Select(Ref)];

    public static FactValue Fact(object value) => value switch
    {
        FactValue given => given,
        string text => new FactValue.Text(text),
        bool truth => new FactValue.Truth(truth),
        int number => new FactValue.Number(number),
        decimal number => new FactValue.Number(number),
        _ => throw new ArgumentException($"'{value}' is no fact", nameof(value)),
    };

    public static Dictionary<string, FactValue> Facts((string Name, object Value)[] facts) =>
        facts.ToDictionary(f => f.Name, f => Fact(f.Value));
}
