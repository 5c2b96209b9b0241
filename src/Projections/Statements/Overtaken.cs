using Regulations.Domain.Entries;
using Regulations.Projections.Book;

namespace Regulations.Projections.Statements;

/// <summary>A statement whose question would be answered differently now.</summary>
/// <param name="By">The position of the entry that made the difference.</param>
public sealed record Overtaken(IssuedStatement Statement, long By);
