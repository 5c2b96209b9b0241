using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Regulations.Domain.Admission;

namespace Regulations.EventStore.Codec;

/// <summary>
/// Hashes lines by what they say: SHA-256, cut to 128 bits, of a form in which members stand in the order of their names,
/// numbers by value and texts unescaped. The same for a line and for what PostgreSQL's jsonb gives back of it.
/// </summary>
/// <remarks>Not synchronised: it keeps its buffers from one line to the next.</remarks>
public sealed class ContentHasher
{
    private readonly List<Member> _members = [];
    private readonly Comparison<Member> _byName;
    private byte[] _form = new byte[4096];
    private byte[] _sorted = new byte[1024];
    private int _length;

    public ContentHasher() =>
        _byName = (a, b) => _form.AsSpan(a.Start, a.NameLength).SequenceCompareTo(_form.AsSpan(b.Start, b.NameLength));

    /// <param name="line">A line that was read without fault.</param>
    public ContentHash Of(ReadOnlySpan<byte> line)
    {
        _length = 0;
        var json = new Utf8JsonReader(line);
        json.Read();
        Value(ref json);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_form.AsSpan(0, _length), hash);
        return new(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[sizeof(ulong)..]));
    }

    private void Value(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject: Object(ref json); break;
            case JsonTokenType.StartArray: Array(ref json); break;
            case JsonTokenType.String: Text(ref json, (byte)'"'); break;
            case JsonTokenType.Number: Number(json.ValueSpan); break;
            default: Put((byte)json.TokenType); break;
        }
    }

    private void Array(ref Utf8JsonReader json)
    {
        Put((byte)'[');
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) Value(ref json);
        Put((byte)']');
    }

    private void Object(ref Utf8JsonReader json)
    {
        Put((byte)'{');
        var first = _members.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var start = _length;
            Text(ref json, (byte)':');
            var nameLength = _length - start;
            json.Read();
            Value(ref json);
            _members.Add(new(start, nameLength, _length - start));
        }

        Sort(CollectionsMarshal.AsSpan(_members)[first..]);
        _members.RemoveRange(first, _members.Count - first);
        Put((byte)'}');
    }

    private void Sort(Span<Member> members)
    {
        if (members.Length < 2) return;
        var start = members[0].Start;
        members.Sort(_byName);
        if (_sorted.Length < _length - start) _sorted = new byte[_form.Length];
        var sorted = 0;
        foreach (var member in members)
        {
            _form.AsSpan(member.Start, member.Length).CopyTo(_sorted.AsSpan(sorted));
            sorted += member.Length;
        }

        _sorted.AsSpan(0, sorted).CopyTo(_form.AsSpan(start));
    }

    /// <summary>With its length, so that no two texts in a row read as two others.</summary>
    private void Text(ref Utf8JsonReader json, byte mark)
    {
        Reserve(1 + sizeof(int) + json.ValueSpan.Length);
        _form[_length] = mark;
        var length = json.CopyString(_form.AsSpan(_length + 1 + sizeof(int)));
        BinaryPrimitives.WriteInt32BigEndian(_form.AsSpan(_length + 1), length);
        _length += 1 + sizeof(int) + length;
    }

    private void Number(ReadOnlySpan<byte> number)
    {
        Put((byte)'#');
        Reserve(CanonicalNumber.Most(number.Length));
        _length += CanonicalNumber.Write(number, _form.AsSpan(_length));
        Put((byte)';');
    }

    private void Put(byte mark)
    {
        Reserve(1);
        _form[_length++] = mark;
    }

    private void Reserve(int more)
    {
        if (_form.Length - _length < more) System.Array.Resize(ref _form, Math.Max(_form.Length * 2, _length + more));
    }

    /// <param name="Start">Where its name stands in the form, its value after it.</param>
    /// <param name="NameLength">Of its name, in bytes.</param>
    /// <param name="Length">Of both, in bytes.</param>
    private readonly record struct Member(int Start, int NameLength, int Length);
}
