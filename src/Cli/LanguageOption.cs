using System.CommandLine;
using Regulations.Domain.Explaining;

namespace Regulations.Cli;

/// <summary>The language of what is told in words: as given, else that of the locale, which is Danish or English.</summary>
internal static class LanguageOption
{
    private const string Danish = "da";
    private const string English = "en";

    public static Option<string> Option { get; } = Made();

    /// <summary>As the host's parameter <c>language</c> takes it.</summary>
    public static string Tag(ParseResult given) => given.GetValue(Option)!;

    public static Language Of(ParseResult given) => Tag(given) == Danish ? Language.Danish : Language.English;

    private static Option<string> Made()
    {
        var option = new Option<string>("--language")
        {
            HelpName = "da|en", Recursive = true, DefaultValueFactory = _ => OfLocale(),
            Description = "Danish or English words in what is shown [that of LC_ALL, LC_MESSAGES or LANG]",
        };
        option.AcceptOnlyFromAmong(Danish, English);
        return option;
    }

    /// <summary>The first of the variables that is set decides, as POSIX has it: <c>da</c>, <c>da_DK.UTF-8</c>.</summary>
    private static string OfLocale()
    {
        var locale = HostTarget.FromEnvironment("LC_ALL") ?? HostTarget.FromEnvironment("LC_MESSAGES")
            ?? HostTarget.FromEnvironment("LANG");
        return locale?.Split('_', '.', '@')[0] == Danish ? Danish : English;
    }
}
