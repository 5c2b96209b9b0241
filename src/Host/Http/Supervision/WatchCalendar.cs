using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regulations.Domain.Answers.Watches;
using Regulations.Domain.Time;
using Regulations.Host.Http.Json;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Http.Supervision;

/// <summary>A calendar as RFC 5545 has it. Asked for again under the same coordinates it is the same to the byte.</summary>
internal sealed class WatchCalendar(string register, RegisterBook book)
{
    public const string Type = "text/calendar; charset=utf-8";

    /// <summary>In octets, the line's end not counted.</summary>
    private const int LongestLine = 75;

    private const int MostNamed = 20;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _uids = new(StringComparer.Ordinal);

    public static bool IsWanted(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/calendar", StringComparison.OrdinalIgnoreCase));

    public string Of(IEnumerable<Watched> watched)
    {
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Regulations//Watch//EN");
        Line($"X-WR-CALNAME:{Escaped(register)}");
        foreach (var each in watched) Event(each);
        Line("END:VCALENDAR");
        return _text.ToString();
    }

    private void Event(Watched watched)
    {
        var (kind, at, reference, version, position) = watched.Coming;
        Line("BEGIN:VEVENT");
        Line($"UID:{Uid(watched.Coming)}");
        // When the register took in what is told: the clock of whoever asks says nothing about it.
        Line($"DTSTAMP:{Utc.Format(book.RecordedAt(position))}");
        Line(Start(at));
        Line($"SUMMARY:{Escaped($"{reference}: {Word<ComingKind>.Of(kind).Value}")}");
        var more = watched.Facilities.Count > MostNamed ? $"\n+ {watched.Facilities.Count - MostNamed}" : string.Empty;
        Line($"DESCRIPTION:{Escaped($"{version}\n{string.Join("\n", watched.Facilities.Take(MostNamed))}{more}")}");
        Line("TRANSP:TRANSPARENT");
        Line("END:VEVENT");
    }

    /// <summary>Stays when the moment is moved; should the same come twice, the second time has a number.</summary>
    private string Uid(Coming coming)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{coming.Kind}\n{coming.Ref}\n{coming.Version}"));
        var name = Convert.ToHexStringLower(hash.AsSpan(0, 12));
        var times = _uids[name] = _uids.GetValueOrDefault(name) + 1;
        return times == 1 ? $"{name}@{register}" : string.Create(CultureInfo.InvariantCulture, $"{name}-{times}@{register}");
    }

    private static string Start(LegalTime at)
    {
        var date = LegalCalendar.DateOf(at);
        return LegalCalendar.StartOf(date) == at
            ? $"DTSTART;VALUE=DATE:{date.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}"
            : $"DTSTART:{Utc.Format(Instant.FromUnixTimeSeconds(at.Seconds))}";
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folded between letters; a line that goes on begins with a blank, which counts.</summary>
    private void Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
