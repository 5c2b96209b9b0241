using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Regulations.Domain.Entries;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace Regulations.Architecture.Tests;

/// <summary>No two folders of the domain need each other.</summary>
public sealed class CycleTests
{
    private static readonly ArchUnitNET.Domain.Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Entry).Assembly).Build();

    [Fact]
    public void The_folders_of_the_domain_form_no_cycle() =>
        Slices().Matching("Regulations.Domain.(*)").Should().BeFreeOfCycles().Check(Domain);
}
