using Regulations.Conformance;
using Regulations.Testing;

namespace Regulations.Host.Tests.Commands;

/// <summary>The Danish data as a newcomer gives it to a register.</summary>
internal static class DanishData
{
    public static IReadOnlyList<string> Files { get; } =
        [.. Denmark.Files.Select(name => Path.Combine(Repository.Root, "data", "dk", name + ".jsonl"))];
}
