using System.Collections.Concurrent;
using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Book;

/// <summary>What is kept in memory of a statement: what was asked, not what was answered, which the log holds.</summary>
/// <param name="Activity">Of a verdict; null: the rules were asked for.</param>
public sealed record IssuedStatement(
    StatementNumber Number, long Position, string Facility, LegalTime At, string? Activity, IReadOnlyDictionary<string, FactValue> Facts);

/// <summary>The statements a register has issued, by number.</summary>
public sealed class IssuedStatements
{
    private static readonly Dictionary<string, FactValue> NoFacts = [];

    private readonly ConcurrentDictionary<StatementNumber, IssuedStatement> _issued = new();
    private readonly ConcurrentDictionary<int, int> _lastOfYear = new();

    public int Count => _issued.Count;

    /// <summary>Those issued, in no order.</summary>
    public IEnumerable<IssuedStatement> All => _issued.Values;

    public IssuedStatement? Find(StatementNumber number) => _issued.GetValueOrDefault(number);

    /// <summary>The number of the next one issued in a year; without gaps, since only the register's one writer asks.</summary>
    public StatementNumber Next(int year) => new(year, _lastOfYear.GetValueOrDefault(year) + 1);

    /// <exception cref="InvalidDataException">The number is none: the log is not what this program wrote.</exception>
    internal void Add(StatementIssued entry, long position)
    {
        if (!StatementNumber.TryRead(entry.Statement, out var number))
            throw new InvalidDataException($"Position {position} is the statement {entry.Statement}");
        _issued[number] = new(number, position, entry.Facility, entry.At, entry.Activity, entry.Facts ?? NoFacts);
        _lastOfYear[number.Year] = number.Place;
    }
}
