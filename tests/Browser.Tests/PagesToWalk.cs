using Regulations.Domain.Answers.Explanations;
using Regulations.Host.Pages.Addresses;

namespace Regulations.Browser.Tests;

/// <summary>An address of every page there is, by a name for it: a test fails where a page has none here.</summary>
internal static class PagesToWalk
{
    private const string Greve = "eks-greve-botilbud";

    public static IReadOnlyDictionary<string, Func<Language, Link>> All { get; } = new Dictionary<string, Func<Language, Link>>(StringComparer.Ordinal)
    {
        ["/Start"] = language => To(language, ""),
        ["/Facilities/Facilities"] = language => To(language, "tilbud"),
        ["/Facilities/Facility"] = language => To(language, "tilbud", Greve).With("dato", "2020-04-05"),
    };

    private static Link To(Language language, string page, string? id = null) => Link.To(language, "dk", page, id);
}
