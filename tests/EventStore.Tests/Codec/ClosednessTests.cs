using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>No entry type is forgotten anywhere an entry passes.</summary>
public class ClosednessTests
{
    public static TheoryData<string> Types => Lines.GoldenTypes;

    [Fact]
    public void Every_sealed_entry_type_has_a_golden_example()
    {
        var sealedTypes = typeof(Entry).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entry)) && t.IsSealed);

        EntryTypes.All.Select(type => Lines.Entry(Lines.Golden(type.Name())).GetType()).Distinct()
            .ShouldBe(sealedTypes, ignoreOrder: true);
    }

    [Fact]
    public void Every_sealed_clause_norm_condition_and_lifted_thing_stands_in_a_golden_example()
    {
        var published = (InstrumentPublished)Lines.Entry(Lines.Golden("instrument.published"));
        var norms = published.Provisions.SelectMany(p =>
            p.Norms).Concat(published.Amendments.OfType<GiveContent>().SelectMany(c => c.Norms)).ToList();

        published.Amendments.Select(c => c.GetType()).Distinct().ShouldBe(SealedUnder<Amendment>(), ignoreOrder: true);
        norms.SelectMany(n => n.When).Select(c => c.GetType()).Distinct().ShouldBe(SealedUnder<Condition>(), ignoreOrder: true);
        norms.SelectMany(n => n.Lifts ?? []).Select(l => l.GetType()).Distinct().ShouldBe(SealedUnder<Lifted>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_entry_type_has_a_form_it_is_read_by_and_no_form_is_left_over() =>
        EntryForms.All.Keys.ShouldBe(EntryTypes.All.Select(type => type.Name()), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_entry_type_is_judged_and_has_a_stream(string type)
    {
        var golden = Lines.Golden(type);
        var register = new RegisterState();
        var entry = Lines.Entry(golden);

        var admission = register.Decide(entry, Lines.Hash(golden));

        if (admission.Kind == AdmissionKind.Refused) admission.Refusals.ShouldAllBe(refusal =>
            refusal.Rule == RefusalRules.UnknownName || refusal.Rule == RefusalRules.FindingForm);
        else admission.Position.ShouldBe(1);
        if (entry is not CorrectionEntry) StreamName.Of(entry.Subject).ShouldEndWith(entry.Subject.Id);
    }

    [Theory]
    [InlineData("area.defined", "area/0791")]
    [InlineData("facility.closed", "facility/elmegården")]
    [InlineData("instrument.published", "instrument/lta/2020/610")]
    [InlineData("restriction.lifted", "restriction/restriction/1")]
    [InlineData("exemption.granted", "exemption/exemption/1")]
    [InlineData("gap.closed", "gap/bek-610-kinds")]
    public void An_entry_lies_on_the_stream_of_what_it_is_about(string type, string stream) =>
        StreamName.Of(Lines.Entry(Lines.Golden(type)).Subject).ShouldBe(stream);

    [Fact]
    public void A_correction_has_no_stream_until_the_entry_it_mends_is_found() =>
        Should.Throw<ArgumentException>(() => StreamName.Of(Lines.Entry(Lines.Golden("entry.corrected")).Subject));

    [Fact]
    public void Every_rule_is_explained_and_every_explanation_has_its_rule() =>
        RefusalRules.All.Keys.ShouldBe(typeof(RefusalRules).GetFields().Select(field => (string)field.GetRawConstantValue()!),
            ignoreOrder: true);

    private static IEnumerable<Type> SealedUnder<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && t.IsSealed);
}
