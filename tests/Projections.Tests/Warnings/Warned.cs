using System.Text;
using Regulations.Domain.Admission;
using Regulations.EventStore.Codec;
using Regulations.Projections.Book;
using Regulations.Projections.Warnings;

namespace Regulations.Projections.Tests.Warnings;

/// <summary>A register that takes requests in, and what each is warned of.</summary>
internal sealed class Warned
{
    private readonly RegisterState _names = new();
    private readonly RegisterBook _book = new();
    private readonly RegisterWarnings _warnings;

    public Warned() => _warnings = new(_book);

    /// <summary>Line, field and rule of each warning of one request, which is recorded.</summary>
    public IEnumerable<string> Of(params string[] lines) => List(lines).First.Select(w => $"{w.Line} {w.Field} {w.Rule}");

    public WarningList List(params string[] lines)
    {
        var (reader, hasher, stage, staged) = (new EntryReader(), new ContentHasher(), _names.Stage(), _warnings.Stage());
        var admitted = new List<StagedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            var utf8 = Encoding.UTF8.GetBytes(lines[i]);
            var read = reader.Read(utf8);
            read.Refusals.ShouldBeEmpty();
            var admission = stage.Decide(read.Entry!, hasher.Of(utf8));
            admission.Refusals.ShouldBeEmpty();
            admitted.Add(new(i + 1, read.Entry!, admission.Stream, admission.Position));
            staged.Add(admitted[^1]);
        }

        var found = _warnings.Of(staged, stage.Vocabulary, admitted);
        _names.Absorb(stage);
        foreach (var line in admitted)
            _book.Extend(new(line.Position, line.Entry), line.About,
                NodaTime.Instant.FromUnixTimeSeconds(line.Position));
        return found;
    }
}
