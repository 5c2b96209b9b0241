using System.Text;
using NodaTime;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;
using Regulations.Projections.Book;

namespace Regulations.Conformance;

/// <summary>A book of a scenario's own, taken in through the same reader and the same judgement as any request.</summary>
public sealed class Books
{
    private readonly EntryReader _reader = new();
    private readonly ContentHasher _hasher = new();
    private readonly RegisterState _names = new();

    public RegisterBook Book { get; } = new();

    /// <summary>As recorded, uncorrected.</summary>
    public List<RecordedEntry> Log { get; } = [];

    /// <summary>What the stream of each entry of the log is about: of a correction, what the entry mended is about.</summary>
    public List<Subject> About { get; } = [];

    public static Books Of(IEnumerable<string> lines)
    {
        var books = new Books();
        foreach (var line in lines) books.Take(line);
        return books;
    }

    public static Books Of(Scenario scenario) => Of(scenario.Entries.Select(e => e.ToJsonString()));

    public long PositionOf(string entry) =>
        _names.TryFind(entry, out _, out var position) ? position : throw new KeyNotFoundException(entry);

    public BookAnswers Answers() => new(Book, PositionOf);

    /// <exception cref="InvalidOperationException">The line is refused.</exception>
    public void Take(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var read = _reader.Read(bytes);
        if (read.Entry is null) throw new InvalidOperationException($"{line}: {string.Join("; ", read.Refusals)}");
        var admission = _names.Decide(read.Entry, _hasher.Of(bytes));
        if (admission.Kind != AdmissionKind.Record) throw new InvalidOperationException($"{line}: {string.Join("; ", admission.Refusals)}");
        Log.Add(new(admission.Position, read.Entry));
        About.Add(admission.Stream);
        Book.Extend(Log[^1], admission.Stream, Instant.FromUnixTimeSeconds(admission.Position));
    }
}
