namespace Regulations.Testing;

/// <summary>A directory of its own for a test, removed with all that is in it.</summary>
public sealed class TestDirectory : IDisposable
{
    const string Place = "/tmp";
    const string Prefix = "regulations-test-";

    TestDirectory(string path) => Path = path;

    public string Path { get; }

    /// <summary>In a place every account can reach: as root, PostgreSQL runs under another.</summary>
    public static TestDirectory Create()
    {
        var path = System.IO.Path.Combine(Place, $"{Prefix}{Environment.ProcessId}-{System.IO.Path.GetRandomFileName()}");
        Directory.CreateDirectory(path);
        return new TestDirectory(path);
    }

    /// <summary>Removes what killed test processes left.</summary>
    public static void RemoveAbandoned()
    {
        foreach (var left in Directory.EnumerateDirectories(Place, Prefix + "*-*"))
            if (!Directory.Exists($"/proc/{left[(Place.Length + 1 + Prefix.Length)..].Split('-')[0]}"))
                new TestDirectory(left).RemoveInPassing();
    }

    /// <summary>Removed by a process that outlives this one: the files of many databases would keep it from ending.</summary>
    public void RemoveInPassing() => System.Diagnostics.Process.Start("rm", ["-rf", Path]).Dispose();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
