using System.Globalization;
using Spectre.Console;

namespace Regulations.Cli;

/// <summary>The two ends of a command's output: answers go to one, what is told about them to the other.</summary>
internal static class Output
{
    /// <summary>Where nobody looks at a terminal, and COLUMNS says nothing else.</summary>
    private const int UsualWidth = 120;

    public static IAnsiConsole Answers { get; } = On(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Asides { get; } = On(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole On(TextWriter writer, bool isRedirected)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Enrichment = { UseDefaultEnrichers = false } };
        if (isRedirected)
            (settings.Ansi, settings.ColorSystem, settings.Interactive) = (AnsiSupport.No, ColorSystemSupport.NoColors,
                InteractionSupport.No);
        var console = AnsiConsole.Create(settings);
        if (isRedirected)
            console.Profile.Width = int.TryParse(HostTarget.FromEnvironment("COLUMNS"), CultureInfo.InvariantCulture, out var columns)
                && columns > 0 ? columns : UsualWidth;
        return console;
    }
}
