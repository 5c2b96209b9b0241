using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Regulations.Domain.Entries;
using Regulations.EventStore;
using Regulations.Projections.Book;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace Regulations.Architecture.Tests;

/// <summary>No two folders of the domain need each other, none of the store and none of the projections.</summary>
public sealed class CycleTests
{
    [Theory]
    [InlineData("Domain", typeof(Entry))]
    [InlineData("EventStore", typeof(Registers))]
    [InlineData("Projections", typeof(RegisterBook))]
    public void The_folders_of_a_floor_form_no_cycle(string floor, System.Type any) =>
        Slices().Matching($"Regulations.{floor}.(*)").Should().BeFreeOfCycles()
            .Check(new ArchLoader().LoadAssemblies(any.Assembly).Build());
}
