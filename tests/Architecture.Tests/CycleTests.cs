using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Regulations.Domain.Entries;
using Regulations.EventStore;
using Regulations.Host;
using Regulations.Projections.Book;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace Regulations.Architecture.Tests;

/// <summary>No two folders of a floor need each other, directly or by way of others.</summary>
public sealed class CycleTests
{
    private const string Host = "Regulations.Host.";

    [Theory]
    [InlineData("Domain", typeof(Entry))]
    [InlineData("EventStore", typeof(Registers))]
    [InlineData("Projections", typeof(RegisterBook))]
    public void The_folders_of_a_floor_form_no_cycle(string floor, System.Type any) =>
        Slices().Matching($"Regulations.{floor}.(*)").Should().BeFreeOfCycles()
            .Check(new ArchLoader().LoadAssemblies(any.Assembly).Build());

    /// <summary>A use case and the folders within it are one; what lies in the root composes them and may be known to all.</summary>
    [Fact]
    public void The_use_cases_of_the_host_form_no_cycle()
    {
        var types = new ArchLoader().LoadAssemblies(typeof(RegulationsHost).Assembly).Build().Types;
        var needs = types.SelectMany(t => t.Dependencies.Select(d => (From: UseCase(t.FullName), To: UseCase(d.Target.FullName))))
            .Where(n => n.From is not null && n.To is not null && n.From != n.To).Distinct().ToList();
        needs.Count.ShouldBeGreaterThan(20);

        // What needs nothing that is left goes, until none is left but what goes round in circles.
        while (needs.FindAll(n => !needs.Exists(other => other.From == n.To)) is { Count: > 0 } free) needs.RemoveAll(free.Contains);

        needs.Select(n => $"{n.From} needs {n.To}").ShouldBeEmpty();
    }

    private static string? UseCase(string type) =>
        type.StartsWith(Host, StringComparison.Ordinal) && type[Host.Length..].Split('.') is [var folder, _, ..] ? folder : null;
}
