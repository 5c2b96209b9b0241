using Regulations.Conformance;
using Regulations.Domain.Answers;
using Regulations.Domain.Time;

namespace Regulations.Projections.Tests.Conformance;

public sealed class Estonian_law_in_memory
{
    [Fact]
    public void Each_act_had_the_text_its_own_source_says_it_had()
    {
        var book = Books.Of(Estonia.Entries).Book;
        var questions = Estonia.Questions.ToList();
        questions.Count.ShouldBe(891);
        questions.Where(q => !Agrees(q, Texts(q))).ShouldBeEmpty();

        List<string?> Texts(EstonianQuestion question)
        {
            var known = question.Known is null ? default(WrittenTime?) : Written(question.Known);
            var matter = book.About(question.Facility, new(known, book.Head, null));
            var rules = State.At(matter, BookAnswers.Time(question.At)).Rules;
            return [.. rules.OfType<Rule.OfProvision>().Where(r => question.IsAbout(r.Instrument.Id)).Select(r => r.Text)];
        }
    }

    private static bool Agrees(EstonianQuestion question, List<string?> texts) =>
        question.Expect is null ? texts.Count == 0 : texts.Count == 1 && texts[0] == question.Expect;

    private static WrittenTime Written(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.None);
        return time;
    }
}
