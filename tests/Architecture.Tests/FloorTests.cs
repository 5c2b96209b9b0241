using System.Reflection;

namespace Regulations.Architecture.Tests;

/// <summary>Each floor knows only those below it, and of the packages only those it is there for.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("Regulations.Domain", "")]
    [InlineData("Regulations.EventStore", "Domain")]
    [InlineData("Regulations.Projections", "Domain EventStore")]
    [InlineData("Regulations.Host", "Domain EventStore Projections")]
    [InlineData("Regulations.LocalPostgres", "")]
    [InlineData("regulations", "Domain EventStore Projections Host LocalPostgres")]
    public void A_floor_knows_no_other_than_these(string floor, string known) =>
        ReferencesOf(floor).Where(name => name.StartsWith("Regulations.", StringComparison.Ordinal))
            .ShouldBeSubsetOf(known.Split(' ').Select(name => $"Regulations.{name}"));

    [Theory]
    [InlineData("Regulations.Domain", "Npgsql")]
    [InlineData("Regulations.Domain", "Marten")]
    [InlineData("Regulations.Projections", "Npgsql")]
    [InlineData("Regulations.Projections", "Marten")]
    [InlineData("Regulations.Projections", "Microsoft.AspNetCore")]
    [InlineData("Regulations.EventStore", "Wolverine")]
    [InlineData("Regulations.EventStore", "Microsoft.AspNetCore")]
    [InlineData("Regulations.Host", "System.CommandLine")]
    [InlineData("Regulations.Host", "Spectre.Console")]
    [InlineData("regulations", "Npgsql")]
    [InlineData("regulations", "Marten")]
    [InlineData("regulations", "Wolverine")]
    public void A_floor_does_without_a_package_that_is_another_s(string floor, string package) =>
        ReferencesOf(floor).ShouldNotContain(name => name.StartsWith(package, StringComparison.Ordinal));

    private static IEnumerable<string> ReferencesOf(string floor) => Assembly.Load(floor).GetReferencedAssemblies().Select(a => a.Name!);
}
