using Regulations.Conformance;

namespace Regulations.Host.Tests.Commands;

/// <summary>The files the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>As a newcomer gives it to a register.</summary>
    public static IReadOnlyList<string> DanishData { get; } =
        [.. Denmark.Files.Select(name => Path.Combine(Root, "data", "dk", name + ".jsonl"))];

    private static string Above(DirectoryInfo? directory) =>
        directory is null ? throw new DirectoryNotFoundException("The tests do not stand in the repository.")
        : File.Exists(Path.Combine(directory.FullName, "Regulations.sln")) ? directory.FullName
        : Above(directory.Parent);
}
