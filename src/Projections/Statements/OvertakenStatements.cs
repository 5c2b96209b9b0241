using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Comparing;
using Regulations.Domain.Entries;
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
    private readonly Dictionary<StatementNumber, Course> _courses = [];

    /// <summary>How many statements have been asked anew so far.</summary>
    public long AskedAnew { get; private set; }

    /// <summary>By the entry that did it, then by number.</summary>
    public IReadOnlyList<Overtaken> All => [.. _overtaken.Values.OrderBy(o => o.By).ThenBy(o => o.Statement.Position)];

    public Overtaken? Find(StatementNumber number) => _overtaken.GetValueOrDefault(number);

    /// <summary>Takes in an entry the book holds; in the order of the log.</summary>
    /// <param name="position">The entry's.</param>
    /// <param name="about">What its stream is about.</param>
    /// <returns>Those overtaken by it: that were not before, or whose answer it made another one again.</returns>
    public IReadOnlyList<Overtaken> Take(long position, Subject about)
    {
        if (about.Kind == SubjectKind.Statement)
        {
            if (StatementNumber.TryRead(about.Id, out var number)
                && book.Statements.Find(number) is { } issued && issued.Position == position)
                _index.Add(issued, AnswerPrint.Of(book, issued, position - 1), book.ReachKeysOf(issued.Facility));
            return [];
        }

        if (_index.IsEmpty) return [];
        foreach (var facility in _index.FacilitiesToPlaceAnew(about)) _index.Place(facility, book.ReachKeysOf(facility));
        return AskAnew(_index.Reached(book.TouchesOf(position, about)), position);
    }

    private List<Overtaken> AskAnew(IEnumerable<IndexedStatement> reached, long position)
    {
        var found = new List<Overtaken>();
        foreach (var (statement, print) in reached.Distinct())
        {
            AskedAnew++;
            var answered = AnswerPrint.Of(book, statement, position);
            if (answered == print) Clear(statement.Number);
            else if (Note(statement, answered, position) is { } overtaken && overtaken.By == position) found.Add(overtaken);
        }

        return found;
    }

    private void Clear(StatementNumber number)
    {
        _courses.Remove(number);
        _overtaken.TryRemove(number, out _);
    }

    /// <returns>Null where the answer is the one it was before the entry.</returns>
    private Overtaken? Note(IssuedStatement statement, UInt128 answered, long position)
    {
        if (!_courses.TryGetValue(statement.Number, out var course)) _courses[statement.Number] = course = new();
        else if (course.Print == answered) return null;
        course.Print = answered;
        course.Changes.Add(position);
        return _overtaken[statement.Number] = new(statement, Standing(statement, course.Changes)) { First = course.Changes[0] };
    }

    /// <summary>
    /// The last of the entries that changed the answer and is a cause of what differs now: one that only undid an earlier one
    /// is none. The last of all where what differs does not show in the state.
    /// </summary>
    private long Standing(IssuedStatement statement, List<long> changes)
    {
        if (changes.Count == 1) return changes[0];
        var (then, now) = (Coordinates.At(statement.Position - 1), Coordinates.At(changes[^1]));
        var comparison = Comparison.Of(under => book.About(statement.Facility, under), book.Bearing(statement.Facility),
            new(statement.At, then), new(statement.At, now));
        var causes = comparison.Differences.SelectMany(d => d.Causes).Select(c => c.Position).ToHashSet();
        var last = changes.FindLastIndex(causes.Contains);
        return changes[last < 0 ? ^1 : last];
    }

    /// <summary>What became of an answer since it was last as issued.</summary>
    private sealed class Course
    {
        /// <summary>Of the answer as it is now.</summary>
        public UInt128 Print { get; set; }

        /// <summary>The entries that changed it, in the order of the log.</summary>
        public List<long> Changes { get; } = [];
    }
}
