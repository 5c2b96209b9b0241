namespace Regulations.Cli.Importing;

/// <summary>A file of entries, open, or standard input.</summary>
/// <param name="Name">As given.</param>
/// <param name="Length">In bytes, where it is known.</param>
internal sealed record ImportFile(string Name, Stream Content, long? Length) : IDisposable
{
    private const string StandardInput = "-";

    /// <summary>All are opened before any is read.</summary>
    /// <exception cref="CommandFailure">One cannot be.</exception>
    public static IReadOnlyList<ImportFile> Open(IReadOnlyList<string> names)
    {
        if (names.Count(name => name == StandardInput) > 1)
            throw new CommandFailure(ExitCode.Misused, "Standard input can be read once only.");
        var files = new List<ImportFile>();
        try
        {
            foreach (var name in names) files.Add(Open(name));
            return files;
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

    /// <summary>Whether each line is an entry; else it is a JSON text.</summary>
    public bool IsLines { get; private init; } = true;

    /// <summary>Once it has been looked at how the entries are laid out.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public async Task<ImportFile> LookedAt(CancellationToken cancellation)
    {
        try
        {
            var (isLines, content) = await FileForm.Of(Content, cancellation);
            return this with { IsLines = isLines, Content = content };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{Name} cannot be read: {e.Message} Nothing was recorded.", e);
        }
    }

    public void Dispose() => Content.Dispose();

    private static ImportFile Open(string name)
    {
        if (name == StandardInput) return new("(standard input)", Console.OpenStandardInput(), null);
        try
        {
            var content = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0,
                FileOptions.SequentialScan);
            return new(name, content, content.CanSeek ? content.Length : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{name} cannot be read: {e.Message}", e);
        }
    }
}
