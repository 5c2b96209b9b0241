using Regulations.Domain;
using Regulations.EventStore.Subscriptions;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Projections.Subscriptions;

/// <summary>Of the statements that an entry overtook, those that a subscriber wants to be told of.</summary>
public static class WantedStatements
{
    /// <param name="subscription">Made before the entry was recorded.</param>
    /// <param name="overtaken">What one entry overtook.</param>
    /// <param name="book">Compiled as far as the entry at least.</param>
    public static IEnumerable<IssuedStatement> Of(Subscription subscription, IEnumerable<Overtaken> overtaken, RegisterBook book) =>
        overtaken.Where(o => Wants(subscription, o.Statement, o.By, book)).Select(o => o.Statement);

    /// <summary>
    /// Whether the statement's facility, at the moment it is about, was in the selection before the entry that overtook it or is
    /// since.
    /// </summary>
    private static bool Wants(Subscription subscription, IssuedStatement statement, long by, RegisterBook book)
    {
        var selection = subscription.Selection;
        if (selection.Facilities.Count > 0 && !selection.Facilities.Contains(statement.Facility)) return false;
        return selection is { Areas: [], Kinds: [], Operators: [] } || Holds(by - 1) || Holds(by);

        bool Holds(long recorded)
        {
            var under = Coordinates.At(recorded);
            return selection.Holds(book.Facility(statement.Facility, under).At(statement.At), book.Areas(under), statement.At);
        }
    }
}
