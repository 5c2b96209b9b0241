using System.Text;
using System.Text.Json;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>What the closed lists of profiles are called, and what they stand for.</summary>
internal static class ProfileWord
{
    private const int Windows1252 = 1252;

    static ProfileWord() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>As profiles have it.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => (string)JsonSerializer.SerializeToElement(member, Options<T>.Of).GetString()!;

    /// <returns>False where it is none of the list.</returns>
    public static bool TryRead<T>(string written, out T member)
        where T : struct, Enum
    {
        foreach (var each in Enum.GetValues<T>())
            if (Of(each) == written)
            {
                member = each;
                return true;
            }

        member = default;
        return false;
    }

    public static char Character(this ListSeparator separator) => separator switch
    {
        ListSeparator.Semicolon => ';',
        ListSeparator.Comma => ',',
        ListSeparator.Tab => '\t',
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Encoding Charset(this ListEncoding encoding) =>
        encoding == ListEncoding.Windows1252 ? System.Text.Encoding.GetEncoding(Windows1252) : System.Text.Encoding.UTF8;

    /// <summary>The text of a list as UTF-8.</summary>
    public static Stream InUtf8(this ListEncoding encoding, Stream list) => encoding == ListEncoding.Utf8
        ? list : System.Text.Encoding.CreateTranscodingStream(list, encoding.Charset(), System.Text.Encoding.UTF8, leaveOpen: true);

    private static class Options<T>
        where T : struct, Enum
    {
        public static JsonSerializerOptions Of { get; } = new() { Converters = { new Named<T>() } };
    }
}
