using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Regulations.Mutations;

/// <summary>Domain, compiled from its source with one place changed, into a copy of the tests.</summary>
internal sealed class Mutants
{
    private readonly CSharpCompilation _unchanged;

    /// <param name="source">The directory of Domain.</param>
    /// <param name="built">A directory into which Domain was built, with all it needs.</param>
    public Mutants(string source, string built)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal));
        Trees = [.. files.Order(StringComparer.Ordinal).Select(f =>
            CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, Path.GetRelativePath(source, f)))];
        var generated = Directory.EnumerateFiles(Path.Combine(source, "obj", "Release"), "*.cs", SearchOption.AllDirectories)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':')
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(f) == "netstandard.dll");
        var references = framework.Append(Path.Combine(built, "NodaTime.dll")).Select(f => MetadataReference.CreateFromFile(f));
        _unchanged = CSharpCompilation.Create("Regulations.Domain", Trees.Concat(generated), references,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <returns>False where the change is no C#, as where a variable would be read that is not set.</returns>
    public bool Write(Mutation mutation, string path) => Write(_unchanged.ReplaceSyntaxTree(mutation.Tree, mutation.Made), path);

    /// <summary>As it stands; the tests of it must pass before anything is said of changes.</summary>
    /// <exception cref="InvalidOperationException">It is no C#: a reference is missing.</exception>
    public void WriteUnchanged(string path)
    {
        if (!Write(_unchanged, path))
            throw new InvalidOperationException(string.Join('\n',
                _unchanged.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    private static bool Write(CSharpCompilation compilation, string path)
    {
        using var file = File.Create(path);
        return compilation.Emit(file).Success;
    }
}
