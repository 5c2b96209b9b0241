namespace Regulations.Testing;

/// <summary>The files the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? directory) =>
        directory is null ? throw new DirectoryNotFoundException("The tests do not stand in the repository.")
        : File.Exists(Path.Combine(directory.FullName, "Regulations.sln")) ? directory.FullName
        : Above(directory.Parent);
}
