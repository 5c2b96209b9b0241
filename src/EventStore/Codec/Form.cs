using System.Text;
using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Words;

namespace Regulations.EventStore.Codec;

internal enum Presence
{
    Optional,
    Required,

    /// <summary>Required, and null says that there is none: no expiry, no date.</summary>
    RequiredOrNull,

    /// <summary>Not required, and null, where it stands, says something else than absence.</summary>
    OptionalOrNull,
}

/// <summary>Reads a member's value, which is not null, into what becomes of the object.</summary>
internal delegate void ReadMember<TDraft>(Reading reading, ref Utf8JsonReader json, ref TDraft draft)
    where TDraft : struct;

/// <summary>Takes note that a member is null.</summary>
internal delegate void NoteNull<TDraft>(ref TDraft draft)
    where TDraft : struct;

/// <param name="Name">As written.</param>
/// <param name="Presence">Whether it must be there.</param>
/// <param name="Read">What to do with its value.</param>
/// <param name="Rule">The rule its absence breaks, where that is one of its own.</param>
/// <param name="Null">What null does, where it says something.</param>
internal sealed record Field<TDraft>(
    string Name, Presence Presence, ReadMember<TDraft> Read, string? Rule = null, NoteNull<TDraft>? Null = null)
    where TDraft : struct;

/// <summary>An object of the entry format: the closed list of its fields. What is not listed is refused.</summary>
/// <param name="noun">The object in messages: <c>a norm</c>.</param>
/// <param name="fields">At most 64.</param>
internal sealed class Form<TDraft>(string noun, params Field<TDraft>[] fields)
    where TDraft : struct
{
    private const int NotFound = -1;
    private readonly byte[][] _names = [.. fields.Select(field => Encoding.UTF8.GetBytes(field.Name))];

    public IReadOnlyList<Field<TDraft>> Fields => fields;

    /// <summary>Reads the object one stands at, and notes all faults in it.</summary>
    /// <returns>Whether no fault was found.</returns>
    public bool Read(Reading reading, ref Utf8JsonReader json, ref TDraft draft)
    {
        var before = reading.Faults.Count;
        if (!reading.Expect(ref json, JsonTokenType.StartObject, "an object")) return false;
        ulong seen = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject) Member(reading, ref json, ref draft, ref seen);
        for (var i = 0; i < fields.Length; i++)
        {
            if ((seen & (1UL << i)) == 0 && fields[i].Presence is not (Presence.Optional or Presence.OptionalOrNull))
                reading.Faults.Refuse(fields[i].Name, fields[i].Rule ?? RefusalRules.MissingField, $"{noun} needs {fields[i].Name}");
        }

        return reading.Faults.Count == before;
    }

    private void Member(Reading reading, ref Utf8JsonReader json, ref TDraft draft, ref ulong seen)
    {
        var index = Find(reading, ref json);
        if (index == NotFound)
        {
            if (reading.IsStorable(ref json)) Unknown(reading, ref json);
            json.Read();
            json.Skip();
            return;
        }

        var field = fields[index];
        if ((seen & (1UL << index)) != 0) reading.Faults.Refuse(field.Name, RefusalRules.DuplicateField, $"{field.Name} stands there twice");
        seen |= 1UL << index;
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            if (field.Presence == Presence.Required)
                reading.Faults.Refuse(field.Name, field.Rule ?? RefusalRules.NullNotAllowed, $"{noun} needs {field.Name}, which is null");
            field.Null?.Invoke(ref draft);
            return;
        }

        reading.Faults.Path.Enter(field.Name);
        field.Read(reading, ref json, ref draft);
        reading.Faults.Path.Leave();
    }

    private int Find(Reading reading, ref Utf8JsonReader json)
    {
        var name = reading.NameOf(ref json);
        for (var i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i])) return i;
        }

        return NotFound;
    }

    private void Unknown(Reading reading, ref Utf8JsonReader json)
    {
        var name = CprNumber.Mask(Encoding.UTF8.GetString(reading.NameOf(ref json)));
        var meant = Spelling.Nearest(name, fields.Select(field => field.Name));
        var hint = meant is null ? "" : $"; is {meant} meant?";
        reading.Faults.Refuse(name, RefusalRules.UnknownField, $"{noun} has no field {Faults.Quote(name)}{hint}");
    }
}
