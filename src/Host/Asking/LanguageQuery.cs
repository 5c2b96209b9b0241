using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Projections.Book;

namespace Regulations.Host.Asking;

/// <summary>In which language what an answer says in words is wanted.</summary>
internal static class LanguageQuery
{
    public static Parameter Parameter { get; } = new("language",
        "da or en: the language of what stands in words, such as the text of a reservation. Absent: da.", "da")
    { Form = Form.Words<Language>() };

    /// <summary>Of a route whose answer says nothing in words unless it is a refusal.</summary>
    public static Parameter OfFaults { get; } = Parameter with
    {
        Description = "da or en: the language in which it is told what is wrong. Absent: en, as of every refusal.",
    };

    /// <param name="query">Of the request.</param>
    /// <param name="asked">Is told where it cannot be read.</param>
    /// <param name="otherwise">The language where none is asked for.</param>
    public static Language Read(IQueryCollection query, QueryReader asked, Language otherwise = Language.Danish)
    {
        if (!query.TryGetValue(Parameter.Name, out var written)) return otherwise;
        if (ExplanationQuery.LanguageOf(written.ToString()) is { } language) return language;
        asked.Unreadable(Parameter.Name, $"'{written}' is neither da nor en.");
        return otherwise;
    }

    /// <summary>The phrases of a language with the labels that a register had defined by the position asked under.</summary>
    public static Phrases Phrases(this RegisterBook book, Language language, Coordinates under) =>
        Domain.Explaining.Phrases.In(language, new(language, book.Words.At(under.Recorded)));
}
