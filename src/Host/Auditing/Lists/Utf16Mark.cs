using System.Text;

namespace Regulations.Host.Auditing.Lists;

/// <summary>The byte order mark by which a list shows that it is in UTF-16. Spreadsheets write it as "Unicode text".</summary>
internal static class Utf16Mark
{
    /// <returns>Null where the list does not begin with one. Else what refuses text that is not UTF-16.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> list) => list switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };
}
