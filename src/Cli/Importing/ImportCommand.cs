using System.CommandLine;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Regulations.Cli.Importing;

internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Entries as JSON Lines, or as JSON: an array, or one after another; - is standard input. All files together are "
            + "one request",
    };

    private static readonly Option<string> Register = new("--register")
    {
        HelpName = "R", Required = true, Description = "The "
        + "register that takes the entries in; made if there is none"
    };

    private static readonly Option<string?> Title = new("--title")
    {
        HelpName = "T", Description = "The title under which the "
        + "register is made [its name]"
    };

    private static readonly Option<string> By = new("--by")
    {
        HelpName = "NAME", Description = "Who has the entries recorded", DefaultValueFactory = _ => Environment.UserName,
    };

    private static readonly Option<bool> DryRun = new("--dry-run")
    { Description = "Judge the entries and record nothing; the register is to be there" };

    public static Command Make()
    {
        var command = new Command("import", "Take entries in, from files or standard input: whole or not at all. What the register "
            + "holds already changes nothing.")
        {
            Files, Register, Title, By, DryRun,
        };
        HostTarget.AddTo(command);
        return command.Does(Import);
    }

    private static async Task<int> Import(ParseResult given, CancellationToken cancellation)
    {
        var files = ImportFile.Open(given.GetRequiredValue(Files));
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var register = given.GetRequiredValue(Register);
        var isDryRun = given.GetValue(DryRun);
        if (!isDryRun) await Make(host, register, given.GetValue(Title), cancellation);

        using var body = new ImportBody(await Task.WhenAll(files.Select(file => file.LookedAt(cancellation))));
        body.Headers.ContentType = new MediaTypeHeaderValue(body.MediaType);
        var reply = await Send(body, host.Send(HttpMethod.Post, PathOf(register) + (isDryRun ? "/entries?dryRun=true" : "/entries"), body,
            cancellation, given.GetValue(By)), cancellation);
        if (!reply.IsGood) return Refused(reply, body);
        Warn(reply.Json, body);
        Say(reply.Json, register, isDryRun);
        return ExitCode.Done;
    }

    private static string PathOf(string register) => "/registers/" + Uri.EscapeDataString(register);

    private static async Task Make(HostConnection host, string register, string? title, CancellationToken cancellation)
    {
        if (title is null)
        {
            var found = await host.Get(PathOf(register), cancellation);
            if (found.IsGood) return;
            if (!found.IsNotFound) throw found.Failure();
        }

        using var body = JsonContent.Create(new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title ?? register });
        var reply = await host.Send(HttpMethod.Put, PathOf(register), body, cancellation);
        reply.ThrowUnlessGood();
        if (reply.IsMade) Console.WriteLine($"Made the register {register}, \"{title ?? register}\".");
    }

    private static async Task<Reply> Send(ImportBody body, Task<Reply> sending, CancellationToken cancellation)
    {
        await new ImportProgress(body).Show(sending);
        try
        {
            return await sending;
        }
        catch (Exception e) when (body.Unread is not null)
        {
            throw new CommandFailure(body.Unread.ExitCode, body.Unread.Message, e);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            var isInterrupted = cancellation.IsCancellationRequested;
            var what = isInterrupted ? "Interrupted" : $"The host does not answer any more ({e.Message})";
            throw new CommandFailure(isInterrupted ? ExitCode.Interrupted : ExitCode.OutOfReach, $"{what}. {WhatIsRecorded(body)}", e);
        }
    }

    private static string WhatIsRecorded(ImportBody body) => body.IsWhollySent
        ? "All was sent, so all may be recorded, or nothing: give the same command again to be sure."
        : "Nothing was recorded.";

    private static int Refused(Reply reply, ImportBody body)
    {
        var errors = reply.Errors;
        if (errors.Count == 0) throw reply.Failure();
        foreach (var error in errors) Console.Error.WriteLine(Said(error, body));
        Console.Error.WriteLine($"{reply.Json.Text("detail")} Nothing was recorded.");
        return ExitCode.Refused;
    }

    /// <summary>
    /// file:line, so that editors and other programs find the place; then, where the file is no JSON Lines, which of its entries it
    /// is, from 0; then entry, field, rule and message.
    /// </summary>
    private static string Said(JsonElement error, ImportBody body)
    {
        var (file, line) = body.PlaceOf(error.GetProperty("line").GetInt64());
        var index = error.Text("index") is { Length: > 0 } given ? $"[{given}]" : string.Empty;
        string[] where = [.. new[] { index, error.Text("entry"), error.Text("field") }.Where(word => word.Length > 0)];
        return $"{file}:{line}: {string.Concat(where.Select(word => word + ": "))}{error.Text("rule")}: {error.Text("message")}";
    }

    private static void Warn(JsonElement accepted, ImportBody body)
    {
        foreach (var warning in accepted.GetProperty("warnings").EnumerateArray())
            Console.Error.WriteLine($"warning: {Said(warning, body)}");
        string[] counted = [.. accepted.GetProperty("warningCount").EnumerateObject().Select(c => $"{c.Value} {c.Name}")];
        if (counted.Length > 0) Console.Error.WriteLine($"Probably mistakes: {string.Join(", ", counted)}.");
    }

    private static void Say(JsonElement accepted, string register, bool isDryRun)
    {
        var unchanged = accepted.GetProperty("unchanged").GetInt32();
        var already = unchanged == 0 ? string.Empty : $", {unchanged} held already";
        if (isDryRun)
        {
            Console.WriteLine($"{register}: {accepted.Text("accepted")} entries would be recorded{already}. Nothing was recorded.");
            return;
        }

        Console.WriteLine($"{register}: {accepted.Text("accepted")} entries recorded{already}. The register stands at "
            + $"{accepted.Text("head")}.");
    }
}
