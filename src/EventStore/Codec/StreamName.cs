using System.Diagnostics;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>The log's stream of a thing: <c>instrument/lta/2020/372</c>.</summary>
public static class StreamName
{
    /// <param name="subject">
    /// What the entry is about; of a correction, what the entry it mends is about, as the register's head decided.
    /// </param>
    /// <exception cref="ArgumentException">An entry: corrections lie on the stream of the thing the mended entry is about.</exception>
    public static string Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Area => $"area/{subject.Id}",
        SubjectKind.Facility => $"facility/{subject.Id}",
        SubjectKind.Instrument => $"instrument/{subject.Id}",
        SubjectKind.Restriction => $"restriction/{subject.Id}",
        SubjectKind.Exemption => $"exemption/{subject.Id}",
        SubjectKind.Gap => $"gap/{subject.Id}",
        SubjectKind.Finding => $"finding/{subject.Id}",
        SubjectKind.Statement => $"statement/{subject.Id}",
        SubjectKind.Coverage => $"coverage/{subject.Id}",
        SubjectKind.Activity => $"activity/{subject.Id}",
        SubjectKind.Fact => $"fact/{subject.Id}",
        SubjectKind.Kind => $"kind/{subject.Id}",
        SubjectKind.Attribute => $"attribute/{subject.Id}",
        SubjectKind.Entry => throw new ArgumentException($"the entry '{subject.Id}' has no stream of its own", nameof(subject)),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a stream is about.</summary>
    /// <exception cref="FormatException">No stream of the log has such a name.</exception>
    public static Subject Read(string stream)
    {
        var slash = stream.IndexOf('/', StringComparison.Ordinal);
        var kind = slash < 0 ? stream : stream[..slash];
        return new(Kinds.TryGetValue(kind, out var found) ? found : throw new FormatException($"'{stream}' is no stream."),
            stream[(slash + 1)..]);
    }

    private static readonly Dictionary<string, SubjectKind> Kinds = Enum.GetValues<SubjectKind>()
        .Where(kind => kind != SubjectKind.Entry)
        .ToDictionary(kind => Of(new(kind, string.Empty)).TrimEnd('/'), StringComparer.Ordinal);
}
