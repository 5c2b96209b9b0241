namespace Regulations.Host.Tests.Operations;

/// <summary>PostgreSQL's client programs, which a machine may lack that has the server.</summary>
internal static class ClientPrograms
{
    /// <summary>Skips the test, and says why, where one of them is missing.</summary>
    public static void Needed(params IEnumerable<string> programs)
    {
        var places = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        foreach (var program in programs)
            Assert.SkipUnless(
                places.Any(place => File.Exists(Path.Combine(place, program))),
                $"{program} of PostgreSQL's client programs is missing.");
    }
}
