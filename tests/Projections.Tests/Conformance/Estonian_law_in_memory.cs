using Regulations.Conformance;
using Regulations.Domain;
using Regulations.Domain.Answers;

namespace Regulations.Projections.Tests.Conformance;

public sealed class Estonian_law_in_memory
{
    [Fact]
    public void Each_act_had_the_text_its_own_source_says_it_had()
    {
        var book = Books.Of(Estonia.Entries).Book;
        var questions = Estonia.Questions.ToList();
        questions.Count.ShouldBe(891);
        questions.Where(q => !q.IsAnsweredBy(Rules(q))).ShouldBeEmpty();

        IEnumerable<(string Instrument, string? Text)> Rules(EstonianQuestion question)
        {
            var known = question.Known is null ? default(WrittenTime?) : Written(question.Known);
            var matter = book.About(question.Facility, new(known, book.Head, null));
            var rules = State.At(matter, BookAnswers.Time(question.At)).Rules;
            return rules.OfType<Rule.OfProvision>().Select(r => (r.Instrument.Id, r.Text));
        }
    }

    private static WrittenTime Written(string text)
    {
        LegalCalendar.Read(text, out var time).ShouldBe(TimeFault.None);
        return time;
    }
}
