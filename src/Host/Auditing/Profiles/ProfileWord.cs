using System.Text;
using Regulations.Host.Auditing.Lists;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>What the words of profiles stand for.</summary>
internal static class ProfileWord
{
    private const int Windows1252 = 1252;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    static ProfileWord() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static char Character(this ListSeparator separator) => separator switch
    {
        ListSeparator.Semicolon => ';',
        ListSeparator.Comma => ',',
        ListSeparator.Tab => '\t',
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The text of a list as UTF-8. What begins with the mark of UTF-16 is in UTF-16.</summary>
    /// <param name="encoding">In which it is else.</param>
    /// <param name="list">From its beginning.</param>
    /// <param name="beginning">The first bytes of it.</param>
    public static Stream InUtf8(this ListEncoding encoding, Stream list, ReadOnlySpan<byte> beginning) =>
        Charset(encoding, beginning) is { } charset
            ? System.Text.Encoding.CreateTranscodingStream(list, charset, System.Text.Encoding.UTF8, leaveOpen: true) : list;

    /// <summary>The same of a list that is there whole, without a mark; what fits no character is shown as such.</summary>
    public static byte[] InUtf8(this ListEncoding encoding, byte[] list)
    {
        var text = Charset(encoding, list) is { } charset
            ? System.Text.Encoding.UTF8.GetBytes(Lenient(charset).GetString(list)) : list;
        return text.AsSpan().StartsWith(Mark) ? text[Mark.Length..] : text;
    }

    /// <returns>Null for UTF-8.</returns>
    private static Encoding? Charset(ListEncoding encoding, ReadOnlySpan<byte> beginning) => Utf16Mark.Of(beginning) ?? encoding switch
    {
        ListEncoding.Windows1252 => System.Text.Encoding.GetEncoding(Windows1252),
        ListEncoding.Utf16 => System.Text.Encoding.Unicode,
        _ => null,
    };

    private static Encoding Lenient(Encoding charset)
    {
        var lenient = (Encoding)charset.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient;
    }
}
