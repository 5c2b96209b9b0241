using Regulations.Conformance;

namespace Regulations.Projections.Tests.Conformance;

public sealed class Danish_law_in_memory
{
    [Fact]
    public void Each_question_is_answered_as_its_sources_say()
    {
        var answers = Books.Of(Denmark.Entries).Answers();
        Denmark.Questions.Count.ShouldBe(85);
        Denmark.Questions.Select(q => Comparison.Difference(q, answers.To(q))).OfType<string>().ShouldBeEmpty();
    }
}
