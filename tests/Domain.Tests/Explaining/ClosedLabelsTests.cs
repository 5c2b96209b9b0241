using Regulations.Domain.Answers;
using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Auditing;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;
using Regulations.Domain.Supervising;

namespace Regulations.Domain.Tests.Explaining;

/// <summary>Every word of a closed list has a label in both languages, and no two the same.</summary>
public sealed class ClosedLabelsTests
{
    [Fact]
    public void Every_member_has_a_label_of_its_own_in_both_languages()
    {
        Labelled<StatusKind>(StatusLabels.Of);
        Labelled<EndKind>(StatusLabels.Of);
        Labelled<FacilityStatus>(StatusLabels.Of);
        Labelled<RequirementPart>(RequirementLabels.Of);
        Labelled<FindingKind>(SupervisionLabels.Of);
        Labelled<ComingKind>(SupervisionLabels.Of);
        Labelled<AuditClass>(AuditLabels.Of);
        Labelled<ItemKind>(ComparisonLabels.Of);
        Labelled<Change>(ComparisonLabels.Of);
        Labelled<Axis>(ComparisonLabels.Of);
        Labelled<FactKind>(ScopeLabels.Of);
    }

    private static void Labelled<T>(Func<T, Label> of)
        where T : struct, Enum
    {
        var labels = Enum.GetValues<T>().Select(of).ToList();
        labels.ShouldAllBe(l => l.Da.Length > 0 && l.En.Length > 0);
        labels.Select(l => l.Da).ShouldBeUnique();
        labels.Select(l => l.En).ShouldBeUnique();
    }
}
