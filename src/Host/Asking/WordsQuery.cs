using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Projections.Book;
using Regulations.Projections.Words;

namespace Regulations.Host.Asking;

/// <summary>Holds the activity and the facts of a question to the words of the register asked.</summary>
internal static class WordsQuery
{
    public static Answer Refusal { get; } = OpenApi.Answer.Refused(
        ProblemType.UndefinedWord,
        "The register defines no activity 'visit.indors'; is 'visit.indoors' meant? GET /registers/{register}/vocabulary lists those "
            + "there are.",
        ",\n  \"parameter\": \"activity\",\n  \"nearest\": [\"visit.indoors\"]");

    /// <returns>As the register reads them; of no meaning where <see cref="QueryReader.Problem"/> is set.</returns>
    public static WordsRead Read(QueryReader asked, RegisterBook book, Coordinates under, string? activity,
        IReadOnlyDictionary<string, FactValue> facts)
    {
        var read = WordsRead.Of(book.Words, under, activity, facts);
        foreach (var word in read.Undefined) asked.Refuse(ProblemOf(word));
        if (read.Activity is { } named && !ActivityForm.Fits(named))
            asked.Unreadable("activity", $"'{named}' is no activity: words of a-z, 0-9 and hyphens, each beginning with a letter, "
                + "parted by dots.");
        return read;
    }

    private static Problem ProblemOf(UndefinedWord word)
    {
        var type = word.Unknown.Kind == WordKind.Value ? ProblemType.UndefinedValue : ProblemType.UndefinedWord;
        var parameter = word.Unknown.Kind switch
        {
            WordKind.Activity => "activity",
            WordKind.Fact => word.Unknown.Word,
            _ => word.Unknown.Fact,
        };
        return new(type, $"{char.ToUpperInvariant(word.Message[0])}{word.Message[1..]}.")
        {
            Parameter = parameter,
            Nearest = word.Unknown.Nearest
        };
    }
}
