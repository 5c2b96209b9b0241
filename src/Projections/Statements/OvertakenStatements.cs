using System.Collections.Concurrent;
using Regulations.Domain.Answers.Comparisons;
using Regulations.Domain.Entries;
using Regulations.Domain.Time;
using Regulations.Projections.Book;

namespace Regulations.Projections.Statements;

/// <summary>
/// Which statements have been overtaken: their question, asked anew with everything known at the head, is answered
/// differently than it was, so asked, when they were issued. Follows the book entry by entry, and asks only the statements
/// anew that the entry may reach: by the places their facility was ever in, and by the moment they are about.
/// </summary>
/// <remarks>One takes entries in, any number read.</remarks>
public sealed class OvertakenStatements(RegisterBook book)
{
    private readonly StatementIndex _index = new();
    private readonly ConcurrentDictionary<StatementNumber, Overtaken> _overtaken = new();

    /// <summary>How many statements have been asked anew so far.</summary>
    public long AskedAnew { get; private set; }

    /// <summary>By the entry that did it, then by number.</summary>
    public IReadOnlyList<Overtaken> All => [.. _overtaken.Values.OrderBy(o => o.By).ThenBy(o => o.Statement.Position)];

    public Overtaken? Find(StatementNumber number) => _overtaken.GetValueOrDefault(number);

    /// <summary>Takes in an entry the book holds; in the order of the log.</summary>
    /// <param name="position">The entry's.</param>
    /// <param name="about">What its stream is about.</param>
    /// <returns>Those overtaken by it that were not before.</returns>
    public IReadOnlyList<Overtaken> Take(long position, Subject about)
    {
        if (about.Kind == SubjectKind.Statement)
        {
            if (StatementNumber.TryRead(about.Id, out var number) && book.Statements.Find(number) is { } issued && issued.Position == position)
                _index.Add(issued, AnswerPrint.Of(book, issued, position - 1), book.CatchmentsOf(issued.Facility));
            return [];
        }

        if (_index.IsEmpty) return [];
        foreach (var facility in _index.FacilitiesToPlaceAnew(about)) _index.Place(facility, book.CatchmentsOf(facility));
        return AskAnew(_index.Reached(book.TouchesOf(position, about)), position);
    }

    private List<Overtaken> AskAnew(IEnumerable<IndexedStatement> reached, long position)
    {
        var found = new List<Overtaken>();
        foreach (var (statement, print) in reached.Distinct())
        {
            AskedAnew++;
            if (AnswerPrint.Of(book, statement, position) == print) _overtaken.TryRemove(statement.Number, out _);
            else if (_overtaken.TryAdd(statement.Number, new(statement, position))) found.Add(new(statement, position));
        }

        return found;
    }
}
