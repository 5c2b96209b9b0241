using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Words;

namespace Regulations.Host.Http;

/// <summary>Reads the parameters of a question, wherever they stand. The first that cannot be read is the problem told.</summary>
/// <param name="text">The text of a parameter; null where it is absent.</param>
internal sealed class QueryReader(Func<string, string?> text)
{
    private static readonly OffsetDateTimePattern Seconds =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<Z+HH:mm>");
    private static readonly OffsetDateTimePattern Minutes =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

    /// <summary>Null as long as all could be read.</summary>
    public Problem? Problem { get; private set; }

    public static QueryReader In(IQueryCollection query) => new(name => query.TryGetValue(name, out var values) ? values.ToString() : null);

    public static QueryReader In(JsonElement body) => new(name => body.TryGetProperty(name, out var value) ? TextOf(value) : null);

    /// <summary>What is not known is refused, so that a misspelt coordinate is never lost.</summary>
    public void OnlyHas(JsonElement body, params IReadOnlyList<string> members)
    {
        foreach (var member in body.EnumerateObject())
            if (!members.Contains(member.Name))
                Refuse(new(ProblemType.UnknownParameter, $"'{member.Name}' is none of {string.Join(", ", members)}.")
                {
                    Parameter = member.Name, Nearest = Spelling.AllNear(member.Name, members),
                });
    }

    public string? Text(string name) => text(name);

    public string Needed(string name)
    {
        if (text(name) is { } value) return value;
        Refuse(new(ProblemType.MissingParameter, $"'{name}' is missing.") { Parameter = name });
        return string.Empty;
    }

    /// <summary>A date or a date-time in Copenhagen; null where absent.</summary>
    public WrittenTime? Time(string name)
    {
        if (text(name) is not { } value) return null;
        var fault = LegalCalendar.ReadAsked(WithPlus(value), out var time);
        if (fault == TimeFault.None) return time;
        Unreadable(name, fault switch
        {
            TimeFault.Skipped => $"'{value}' does not exist: the clock was put forward over it that day.",
            TimeFault.Ambiguous => $"'{value}' exists twice, as the clock was put back that day: write its offset, +02:00 for the "
                + "first or +01:00 for the second.",
            _ => $"'{value}' is neither a date, 2020-04-05, nor a date with a time of day, 2020-04-05T10:00.",
        });
        return null;
    }

    /// <summary>A moment, which needs a time of day.</summary>
    public LegalTime Moment(string name)
    {
        Needed(name);
        if (Time(name) is not { } time) return default;
        if (!time.HasTimeOfDay) Unreadable(name, $"'{name}' needs a time of day, {time}T10:00; a date alone is asked with 'on'.");
        return time.Time;
    }

    /// <summary>A date, without a time of day.</summary>
    public LegalTime Day(string name)
    {
        Needed(name);
        if (Time(name) is not { } time) return default;
        if (time.HasTimeOfDay) Unreadable(name, $"'{name}' is a date alone; a moment of it is asked with 'at'.");
        return time.Time;
    }

    /// <summary>A whole number from <paramref name="least"/> up to <paramref name="most"/>; null where absent.</summary>
    public long? Number(string name, long least, long most)
    {
        if (text(name) is not { } value) return null;
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Unreadable(name, $"'{value}' is no whole number from {least} to {most}.");
        return null;
    }

    public bool Switch(string name)
    {
        var value = text(name);
        if (value is not (null or "true" or "false")) Unreadable(name, $"'{value}' is neither true nor false.");
        return value == "true";
    }

    /// <summary>A position of the log, or an instant with its offset; neither where absent.</summary>
    public (long? Position, Instant? Moment) Recorded(string name)
    {
        if (text(name) is not { } value) return default;
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return (position, null);
        var written = WithPlus(value);
        if (Seconds.Parse(written).TryGetValue(default, out var instant) || Minutes.Parse(written).TryGetValue(default, out instant))
            return (null, instant.ToInstant());
        Unreadable(name, $"'{value}' is neither a position of the log, 17, nor an instant with its offset, 2026-01-31T12:00:00Z.");
        return default;
    }

    public void Unreadable(string name, string detail) => Refuse(new(ProblemType.UnreadableParameter, detail) { Parameter = name });

    /// <summary>It is none of those there are; the nearest of them are named.</summary>
    public void Unreadable(string name, string detail, string written, IEnumerable<string> known) =>
        Refuse(new(ProblemType.UnreadableParameter, detail) { Parameter = name, Nearest = Spelling.AllNear(written, known) });

    public void Refuse(Problem problem) => Problem ??= problem;

    /// <summary>In an address an offset's plus that was not escaped is read as a blank.</summary>
    private static string WithPlus(string value) => value.Length > 16 && value[^6] == ' ' ? $"{value[..^6]}+{value[^5..]}" : value;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
