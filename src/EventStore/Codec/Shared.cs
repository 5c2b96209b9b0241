using System.Buffers.Binary;
using System.Text;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>Remembers, of values that compare equal, one; a slot holds the value last met in it.</summary>
/// <param name="slots">A power of two.</param>
internal sealed class Shared<T>(int slots, IEqualityComparer<T> same)
    where T : class
{
    private readonly T?[] _slots = new T?[slots];

    public T Of(T value)
    {
        ref var slot = ref _slots[same.GetHashCode(value) & (_slots.Length - 1)];
        if (slot is { } held && same.Equals(held, value)) return held;
        return slot = value;
    }
}

/// <summary>Texts, found by their UTF-8 without being made first.</summary>
/// <param name="slots">A power of two.</param>
internal sealed class SharedTexts(int slots)
{
    private const int LongestShared = 1024;
    private readonly (uint Hash, string? Text)[] _slots = new (uint, string?)[slots];
    private readonly char[] _chars = new char[LongestShared];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared) return Encoding.UTF8.GetString(utf8);
        var hash = HashOf(utf8);
        ref var slot = ref _slots[hash & (uint)(_slots.Length - 1)];
        if (slot.Text is { } held && slot.Hash == hash && Same(held, utf8)) return held;
        slot = (hash, Encoding.UTF8.GetString(utf8));
        return slot.Text;
    }

    private bool Same(string held, ReadOnlySpan<byte> utf8)
    {
        if (held.Length == utf8.Length) return Ascii.Equals(utf8, held);
        return _chars.AsSpan(0, Encoding.UTF8.GetChars(utf8, _chars)).SequenceEqual(held);
    }

    private static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        const ulong multiplier = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            hash = (ulong.RotateLeft(hash, 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * multiplier;
        foreach (var b in utf8) hash = (ulong.RotateLeft(hash, 8) ^ b) * multiplier;
        return (uint)(hash >> 32);
    }
}

internal sealed class SameItems<T> : IEqualityComparer<T[]>
    where T : class
{
    public bool Equals(T[]? x, T[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(T[] items)
    {
        var hash = items.Length;
        foreach (var item in items) hash = (hash * 397) ^ item.GetHashCode();
        return hash;
    }
}

internal sealed class SameAttributes : IEqualityComparer<Dictionary<string, FactValue>>
{
    public bool Equals(Dictionary<string, FactValue>? x, Dictionary<string, FactValue>? y) =>
        x!.Count == y!.Count && x.All(attribute => y.TryGetValue(attribute.Key, out var value) && value == attribute.Value);

    public int GetHashCode(Dictionary<string, FactValue> attributes)
    {
        var hash = attributes.Count;
        foreach (var (name, value) in attributes) hash ^= (name.GetHashCode(StringComparison.Ordinal) * 397) ^ value.GetHashCode();
        return hash;
    }
}
