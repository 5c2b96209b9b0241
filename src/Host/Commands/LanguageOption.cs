using System.CommandLine;

namespace Regulations.Host.Commands.Asking;

/// <summary>The language of what is told in words.</summary>
internal static class Language
{
    public static Option<string> Option { get; } = Made();

    private static Option<string> Made()
    {
        var option = new Option<string>("--language") { HelpName = "da|en", Description = "Danish or English words", DefaultValueFactory = _ => "da" };
        option.AcceptOnlyFromAmong("da", "en");
        return option;
    }
}
