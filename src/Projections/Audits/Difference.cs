using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Projections.Audits;

/// <summary>What made the verdict on a decision another one since it was made.</summary>
/// <param name="Entry">The id of the entry.</param>
/// <param name="Published">When it became public; absent for what was always known.</param>
/// <param name="Position">Where it stands in the log.</param>
/// <param name="Since">The moment from which on, published and commenced, it has made the verdict what it is.</param>
public sealed record Difference(string Entry, WrittenTime? Published, long Position, LegalTime Since);
