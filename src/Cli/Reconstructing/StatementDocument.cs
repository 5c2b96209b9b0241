using System.CommandLine;
using Regulations.Cli.Asking;

namespace Regulations.Cli.Reconstructing;

/// <summary>A statement as it was issued: its text, with --json all of it, with --pdf a file that a case can hold.</summary>
internal static class StatementDocument
{
    private const string StandardOutput = "-";

    private static readonly Option<string?> Pdf = new("--pdf")
    {
        HelpName = "FILE", Description = "Write it to this file as a PDF; - "
        + "is standard output"
    };

    public static void AddTo(Command command)
    {
        command.Add(Pdf);
        command.Add(Answer.AsJson);
        command.Validators.Add(given =>
        {
            if (given.GetValue(Pdf) is not null && given.GetValue(Answer.AsJson))
                given.AddError("--pdf and --json exclude each other: a statement is written in one form.");
        });
    }

    /// <param name="path">Of the statement.</param>
    public static async Task Write(ParseResult given, HostConnection host, string path, CancellationToken cancellation)
    {
        var file = given.GetValue(Pdf);
        var form = file is not null ? "pdf" : given.GetValue(Answer.AsJson) ? "json" : "text";
        var reply = await host.Get($"{path}?format={form}&language={LanguageOption.Tag(given)}", cancellation);
        reply.ThrowUnlessGood();
        await using var output = file is null or StandardOutput ? Console.OpenStandardOutput() : Open(file);
        await output.WriteAsync(reply.Body, cancellation);
        if (form == "json") output.WriteByte((byte)'\n');
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.Create(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be written: {e.Message}", e);
        }
    }
}
