using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Tests.Architecture;

/// <summary>The domain is pure: law and time, no clock, no input or output, nothing asynchronous.</summary>
public sealed class PurityTests
{
    private static readonly Assembly Domain = typeof(Entry).Assembly;

    [Fact]
    public void The_domain_knows_NodaTime_and_the_base_library_alone() =>
        Domain.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBe(["NodaTime"]);

    [Theory]
    [InlineData("System.IO.")]
    [InlineData("System.Net.")]
    [InlineData("System.Data.")]
    [InlineData("System.Text.Json.")]
    [InlineData("System.Threading.")]
    [InlineData("System.Reflection.Emit.")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Runtime.CompilerServices.Async")]
    [InlineData("System.Runtime.CompilerServices.IAsync")]
    [InlineData("System.DateTime")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Random")]
    [InlineData("System.Guid")]
    [InlineData("System.Console")]
    [InlineData("NodaTime.IClock")]
    [InlineData("NodaTime.SystemClock")]
    [InlineData("NodaTime.ZonedClock")]
    public void The_domain_uses_nothing_impure(string impure) =>
        TypesUsed().Where(t => t.StartsWith(impure, StringComparison.Ordinal) && t != Stopping).ShouldBeEmpty();

    [Fact]
    public void What_the_domain_uses_can_be_read() => TypesUsed().ShouldContain("NodaTime.DateTimeZone");

    [Fact]
    public void What_the_domain_says_cannot_be_changed()
    {
        var settable = Domain.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(IsInit))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        settable.ShouldBeEmpty();

        static bool IsInit(Type modifier) => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit";
    }

    /// <summary>Whoever asked may tell an evaluation to stop; that decides no answer.</summary>
    private const string Stopping = "System.Threading.CancellationToken";

    private static List<string> TypesUsed()
    {
        using var file = new PEReader(File.OpenRead(Domain.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}"),
        ];
    }
}
