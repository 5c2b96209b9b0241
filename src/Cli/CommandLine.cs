using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using System.Text.Json;

namespace Regulations.Cli;

/// <summary>What all commands have in common: how they are read, interrupted, and end.</summary>
internal static class CommandLine
{
    /// <summary>Enough for the private PostgreSQL to stop in good order.</summary>
    private static readonly TimeSpan ToEndInOrder = TimeSpan.FromMinutes(2);

    // A leading @ is part of a name, and no file of further arguments.
    private static readonly ParserConfiguration AsWritten = new() { ResponseFileTokenReplacer = null };

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(RootCommand root, IReadOnlyList<string> args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var given = root.Parse(args, AsWritten);
        return given.Action is ParseErrorAction
            ? Misused(given)
            : await given.InvokeAsync(new InvocationConfiguration
            { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = ToEndInOrder });
    }

    /// <summary>Gives a command its action, and every failure of it its message and exit code.</summary>
    public static Command Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> action)
    {
        command.Description += "\n\n" + ExitCode.Explained;
        command.SetAction(async (given, cancellation) =>
        {
            try
            {
                return await action(given, cancellation);
            }
            catch (Exception fault)
            {
                return Failed(fault, given.GetValue(HostTarget.Verbose), cancellation);
            }
        });
        return command;
    }

    /// <summary>A command about the registers of some place, with the arguments and options it takes.</summary>
    public static Command About(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params IEnumerable<Symbol> takes)
    {
        var command = new Command(name, description);
        foreach (var symbol in takes)
        {
            if (symbol is Argument argument) command.Add(argument);
            else command.Add((Option)symbol);
        }

        HostTarget.AddTo(command);
        command.Validators.Add(Answer.NeedOneForm);
        return command.Does(action);
    }

    private static int Failed(Exception fault, bool isVerbose, CancellationToken cancellation)
    {
        var (code, message) = fault switch
        {
            CommandFailure failure => (failure.ExitCode, failure.Message),
            _ when cancellation.IsCancellationRequested => (ExitCode.Interrupted, "Interrupted."),
            HttpRequestException or IOException => (ExitCode.OutOfReach, $"The host does not answer: {fault.Message}"),
            JsonException => (ExitCode.OutOfReach, "What answers there is no host of registers."),
            _ => (ExitCode.OutOfReach, $"This is a fault of the program: {fault.Message} (--verbose tells more)"),
        };
        Console.Error.WriteLine(message);
        if (isVerbose) Console.Error.WriteLine(fault);
        return code;
    }

    private static int Misused(ParseResult given)
    {
        foreach (var error in given.Errors) Console.Error.WriteLine(error.Message);
        var names = new List<string>();
        for (var result = given.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, result.Command is RootCommand ? "regulations" : result.Command.Name);
        Console.Error.WriteLine($"'{string.Join(' ', names)} --help' tells how it is used.");
        return ExitCode.Misused;
    }
}
