using FsCheck;
using FsCheck.Fluent;
using Regulations.Conformance;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Tests.Properties;

/// <summary>What a book has been asked never shows in what it answers next.</summary>
public sealed class Whatever_was_asked_before
{
    private static readonly Arbitrary<(Scenario Register, Asked[] Questions)> Interviews = Arb.From(
        from register in Gen.Elements(Scenario.All.ToArray())
        from questions in Gen.ArrayOf(Asked.Any, 8)
        select (register, questions));

    [Fact]
    public void Each_question_is_answered_as_by_a_book_that_was_asked_nothing() => Prop.ForAll(Interviews, drawn =>
    {
        var asked = Books.Of(drawn.Register).Book;
        return drawn.Questions.All(q => q.AnsweredBy(asked) == q.AnsweredBy(Books.Of(drawn.Register).Book));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Statements_are_overtaken_as_in_a_book_that_was_asked_nothing() => Prop.ForAll(Interviews, drawn =>
        Overtaken(drawn.Register, drawn.Questions) == Overtaken(drawn.Register, [])).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    /// <summary>
    /// Every other entry a question of the register is issued as a statement, and after each entry some are asked besides.
    /// </summary>
    private static string Overtaken(Scenario register, Asked[] besides)
    {
        var books = new Books();
        var statements = new OvertakenStatements(books.Book);
        var said = new List<string>();
        var issued = 0;
        foreach (var (entry, i) in register.Entries.Select((e, i) => (e.ToJsonString(), i)))
        {
            Take(entry);
            if (i % 2 == 1 && register.Questions.Where(q => q.Ask == "rules")
                .ElementAtOrDefault(issued) is { } question) Take(Statement(question, ++issued, books.Book.Head));
            foreach (var other in besides) _ = other.AnsweredBy(books.Book);
        }

        return string.Join('\n', said);

        void Take(string line)
        {
            books.Take(line);
            said.AddRange(statements.Take(books.Book.Head, books.About[^1])
                .Select(o => $"{books.Book.Head} {o.Statement.Number} {o.By} {o.First}"));
        }
    }

    private static string Statement(Question question, int number, long head) =>
        $$"""{"entry": "statement/2026-{{number:D6}}", "type": "statement.issued", "statement": "2026-{{number:D6}}","""
            + $$""" "facility": "{{question.Facility}}", "at": "{{question.Text("at")}}", "position": {{head + 1}}, "content": "{}"}""";
}
