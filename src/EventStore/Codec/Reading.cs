using System.Text;
using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

/// <summary>
/// The reading of one line: what recurs is shared, what is wrong is noted with its place. Every method reads the value one
/// stands at to its last token, and gives nothing where the value is at fault.
/// </summary>
internal sealed class Reading(EntryPool pool)
{
    private readonly LegalTimes _times = new();
    private byte[] _unescaped = new byte[256];

    public Faults Faults { get; } = new();

    public EntryPool Pool => pool;

    /// <summary>Items of the lists one is in, innermost last.</summary>
    public List<object?> Items { get; } = [];

    /// <summary>The publication of the entry in hand, for what commences upon it.</summary>
    public WrittenTime? Published { get; set; }

    /// <summary>Whether the entry in hand is about an exemption, whose exempting norms say what they lift.</summary>
    public bool InExemption { get; set; }

    /// <summary>Whether the line is one that the log holds already.</summary>
    public bool IsRecorded { get; set; }

    public void Start()
    {
        Faults.StartOf(null);
        Items.Clear();
    }

    public bool Expect(ref Utf8JsonReader json, JsonTokenType kind, string noun)
    {
        if (json.TokenType == kind) return true;
        Faults.Refuse(null, json.TokenType == JsonTokenType.Null ? RefusalRules.NullNotAllowed : RefusalRules.WrongKind,
            $"{noun} is wanted here, not {KindOf(json.TokenType)}");
        json.Skip();
        return false;
    }

    /// <summary>The member's name one stands at, readable until the next text is read; empty where it is not storable.</summary>
    public ReadOnlySpan<byte> NameOf(ref Utf8JsonReader json) => TryText(ref json, out var name) ? name : [];

    public string? Text(ref Utf8JsonReader json) => Utf8(ref json, out var text) ? pool.Text(text) : null;

    public string? Word(ref Utf8JsonReader json) => Utf8(ref json, out var text) ? pool.Word(text) : null;

    /// <summary>A long text that does not recur.</summary>
    public string? Passage(ref Utf8JsonReader json) => Utf8(ref json, out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>What names a thing.</summary>
    public string? Name(ref Utf8JsonReader json) => IsName(ref json, out var name) ? pool.Word(name) : null;

    /// <summary>What names the entry itself, which seldom recurs.</summary>
    public string? Id(ref Utf8JsonReader json) => IsName(ref json, out var name) ? Encoding.UTF8.GetString(name) : null;

    public T? Word<T>(ref Utf8JsonReader json, Words<T> words)
        where T : struct, Enum
    {
        if (Word(ref json) is not { } word) return null;
        if (words.TryRead(word, out var meaning)) return meaning;
        Faults.Refuse(null, RefusalRules.UnknownWord, $"{Quote(word)} is none of {string.Join(", ", words.All)}");
        return null;
    }

    public LegalTime? Time(ref Utf8JsonReader json) => Written(ref json)?.Time;

    public WrittenTime? Written(ref Utf8JsonReader json) => Utf8(ref json, out var text) ? Written(text) : null;

    /// <summary>The time at fault is not reported: that is for the reading proper.</summary>
    public WrittenTime? Glimpse(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String && TryText(ref json, out var text) && Read(text, out var time) == TimeFault.None
            ? time : null;

    public Commencement? Commencement(ref Utf8JsonReader json)
    {
        if (!Utf8(ref json, out var text)) return null;
        if (text.SequenceEqual("on-publication"u8)) return OnPublication();
        if (text.SequenceEqual("day-after-publication"u8)) return Published is { } day ? Domain.Entries.Commencement.DayAfter(day) : null;
        return Written(text) is { } time ? Domain.Entries.Commencement.OnDate(time.Time) : null;
    }

    public Address? Address(ref Utf8JsonReader json)
    {
        if (Word(ref json) is not { } written) return null;
        if (!Domain.Entries.Address.TryRead(written, out var address))
            Faults.Refuse(null, RefusalRules.EmptyAddressPart, $"{Quote(written)} has an empty part");
        else if (!IsRecorded && CprNumber.IsIn(address.Text)) Faults.Refuse(null, RefusalRules.PersonalNumber, PersonalNumber);
        else return pool.Of(address);
        return null;
    }

    private const string PersonalNumber = "the text holds what reads as a personal number (CPR); the register holds no personal data";

    private Commencement? OnPublication()
    {
        if (Published is not { } published) return null;
        if (published.HasTimeOfDay) return Domain.Entries.Commencement.OnPublication(published);
        Faults.Refuse(null, RefusalRules.PublicationWithoutTime,
            $"what commences on publication needs the time of day of its publication; published is {published}");
        return null;
    }

    /// <summary>A text as the log can hold it, readable until the next one is read.</summary>
    private bool Utf8(ref Utf8JsonReader json, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Expect(ref json, JsonTokenType.String, "a text") || !IsStorable(ref json)) return false;
        text = NameOf(ref json);
        if (IsRecorded || !CprNumber.IsIn(text)) return true;
        Faults.Refuse(null, RefusalRules.PersonalNumber, PersonalNumber);
        return false;
    }

    /// <summary>Whether the log can hold the text or member's name one stands at; only an escape can write what it cannot.</summary>
    public bool IsStorable(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped) return true;
        if (!TryText(ref json, out var text))
            Faults.Refuse(null, RefusalRules.UnstorableText, "the text holds half a surrogate pair, which is no character");
        else if (text.Contains((byte)0))
            Faults.Refuse(null, RefusalRules.UnstorableText, "the text holds the character U+0000, which the register cannot hold");
        else return true;
        return false;
    }

    /// <summary>Neither empty nor longer than the log's indexes hold, and of a form that an address and a line can hold.</summary>
    private bool IsName(ref Utf8JsonReader json, out ReadOnlySpan<byte> name)
    {
        if (!Utf8(ref json, out name)) return false;
        if (IsRecorded || NameForm.FaultOf(name) is not { } fault) return true;
        Faults.Refuse(null, fault.Rule, fault.Message);
        return false;
    }

    private TimeFault Read(ReadOnlySpan<byte> text, out WrittenTime time)
    {
        var fault = _times.Read(text, out time);
        // What was recorded before such offsets were refused stays the moment it named.
        return fault == TimeFault.ForeignOffset && IsRecorded ? TimeFault.None : fault;
    }

    private WrittenTime? Written(ReadOnlySpan<byte> text)
    {
        var fault = Read(text, out var time);
        if (fault == TimeFault.None) return time;
        Refuse(fault, Quote(Encoding.UTF8.GetString(text)));
        return null;
    }

    /// <returns>False where an escape writes half a surrogate pair.</returns>
    private bool TryText(ref Utf8JsonReader json, out ReadOnlySpan<byte> text)
    {
        text = json.ValueSpan;
        if (!json.ValueIsEscaped) return true;
        if (_unescaped.Length < text.Length) _unescaped = new byte[text.Length * 2];
        try
        {
            text = _unescaped.AsSpan(0, json.CopyString(_unescaped));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Refuse(TimeFault fault, string written)
    {
        var (rule, message) = fault switch
        {
            TimeFault.Unreadable =>
                (RefusalRules.UnreadableTime, $"{written} is neither a date, 2020-04-05, nor a date with a time of day, 2020-04-05T10:00"),
            TimeFault.Skipped => (RefusalRules.SkippedTime, $"{written} does not exist: the clock was put forward over it that day"),
            TimeFault.Ambiguous => (RefusalRules.AmbiguousTime,
                $"{written} exists twice, as the clock was put back that day: write its offset, +02:00 for the first or +01:00 for "
                + "the second"),
            TimeFault.ForeignOffset => (RefusalRules.ForeignOffset,
                $"{written} has an offset that Copenhagen does not have at that moment: leave it out, or write +02:00 in summer and "
                + "+01:00 in winter"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        Faults.Refuse(null, rule, message);
    }

    private static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "yes or no",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        _ => "null",
    };
}
