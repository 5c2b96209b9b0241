using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>The languages an explanation is given in.</summary>
public enum Language
{
    Danish,
    English,
}

public static class Languages
{
    /// <summary>As RFC 5646 names the language, without a region.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Danish => "da",
        Language.English => "en",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string In(this Label label, Language language) => language switch
    {
        Language.Danish => label.Da,
        Language.English => label.En,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
