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

    public static Language Read(IQueryCollection query, QueryReader asked)
    {
        if (!query.TryGetValue(Parameter.Name, out var written)) return Language.Danish;
        if (ExplanationQuery.LanguageOf(written.ToString()) is { } language) return language;
        asked.Unreadable(Parameter.Name, $"'{written}' is neither da nor en.");
        return Language.Danish;
    }

    /// <summary>The phrases of a language with the labels that a register had defined by the position asked under.</summary>
    public static Phrases Phrases(this RegisterBook book, Language language, Coordinates under) =>
        Domain.Explaining.Phrases.In(language, new(language, book.Words.At(under.Recorded)));
}
