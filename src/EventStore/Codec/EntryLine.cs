using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>What a line was read as: an entry, or all that is wrong with it.</summary>
/// <param name="Entry">Absent where the line is refused.</param>
/// <param name="Id">The entry's id, where it could be read.</param>
/// <param name="About">What the entry is about, where that could be read.</param>
/// <param name="Refusals">Empty unless refused.</param>
public readonly record struct EntryLine(Entry? Entry, string? Id, Subject? About, IReadOnlyList<Refusal> Refusals);
