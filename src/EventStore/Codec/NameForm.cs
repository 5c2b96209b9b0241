using System.Buffers;
using System.Text;
using Regulations.Domain.Admission;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

/// <summary>How things are named: what addresses, indexes and lines of text hold without being read as something else.</summary>
internal static class NameForm
{
    private const int Longest = 500;

    /// <summary>The bytes of which one stands in every control character of UTF-8.</summary>
    private static readonly SearchValues<byte> MayControl = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(b => (byte)b), 0x7F, 0xC2]);

    /// <returns>The rule broken, with what is wrong; null where nothing is.</returns>
    public static (string Rule, string Message)? FaultOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return (RefusalRules.EmptyName, "a name is wanted here, not an empty text");
        if (name.Length > Longest) return (RefusalRules.NameTooLong, $"{Shown(name)} is {name.Length} bytes long; {Longest} are the most");
        if (name.SequenceEqual("."u8) || name.SequenceEqual(".."u8))
            return (RefusalRules.NameForm,
                $"{Shown(name)} names nothing: in a web address it stands for a folder");
        return HoldsControl(name) ? (RefusalRules.NameForm, "a name holds no control character, such as a tab or a line break") : null;
    }

    private static bool HoldsControl(ReadOnlySpan<byte> name)
    {
        var first = name.IndexOfAny(MayControl);
        if (first < 0) return false;
        for (var rest = name[first..]; !rest.IsEmpty;)
        {
            Rune.DecodeFromUtf8(rest, out var rune, out var length);
            if (Rune.IsControl(rune)) return true;
            rest = rest[length..];
        }

        return false;
    }

    private static string Shown(ReadOnlySpan<byte> name) => Quote(Encoding.UTF8.GetString(name));
}
