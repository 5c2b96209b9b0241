using System.IO.Compression;
using System.Reflection;

namespace Regulations.Conformance;

/// <summary>The scenarios and corpora that travel with the tests.</summary>
internal static class Resources
{
    private static readonly Assembly Own = typeof(Resources).Assembly;

    public static IEnumerable<string> Names(string folder) =>
        Own.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal));

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a text, unpacked where its name ends in <c>.gz</c>.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(Open(name), CompressionMode.Decompress)
            : Open(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }

    private static Stream Open(string name) =>
        Own.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
