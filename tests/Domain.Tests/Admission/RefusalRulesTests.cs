using System.Reflection;
using Regulations.Domain.Admission;

namespace Regulations.Domain.Tests.Admission;

/// <summary>That the page of refusals lists what <see cref="RefusalRules.All"/> holds is tested where entries are read.</summary>
public sealed class RefusalRulesTests
{
    [Fact]
    public void Every_rule_that_has_a_name_is_listed_with_what_it_asks() =>
        typeof(RefusalRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f =>
            (string)f.GetRawConstantValue()!)
            .ShouldBe(RefusalRules.All.Keys, ignoreOrder: true);

    [Fact]
    public void Every_warning_that_has_a_name_is_listed_with_what_it_tells() =>
        typeof(WarningRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .ShouldBe(WarningRules.All.Keys, ignoreOrder: true);
}
