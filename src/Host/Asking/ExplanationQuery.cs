using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Asking;

/// <summary>Whether an answer is wanted in words, and in which language.</summary>
internal static class ExplanationQuery
{
    public static Parameter Parameter { get; } = new(
        "explain", "da or en: the answer holds explanation, the verdict in Danish or English words, built from the norms weighed. "
            + "Absent: it does not.", "da")
    {
        Form = Form.Words<Language>(),
    };

    public static Language? Read(IQueryCollection query, QueryReader asked)
    {
        if (!query.TryGetValue(Parameter.Name, out var written)) return null;
        if (LanguageOf(written.ToString()) is { } language) return language;
        asked.Unreadable(Parameter.Name, $"'{written}' is neither da nor en.");
        return null;
    }

    public static Language? LanguageOf(string written) => written switch
    {
        "da" => Language.Danish,
        "en" => Language.English,
        _ => null,
    };
}
