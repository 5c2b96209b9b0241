using System.Text;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>What the words of profiles stand for.</summary>
internal static class ProfileWord
{
    private const int Windows1252 = 1252;

    static ProfileWord() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

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
}
