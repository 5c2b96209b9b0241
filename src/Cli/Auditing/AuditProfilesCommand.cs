using System.CommandLine;
using System.Text;
using System.Text.Json;
using Regulations.Cli.Asking;
using Regulations.Cli.Showing;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Auditing;

/// <summary>How lists of decisions are read, kept by name in a register.</summary>
internal static class AuditProfilesCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The profile's name" };

    private static readonly Argument<string> Mapping = new("FILE") { Description = "The profile as JSON; - is standard input" };

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Make() => new(
        "audit-profiles", "Keep by name how lists of decisions from a case system are read; see docs/audits.md.")
    {
        Made("list", "The profiles of a register.", List, Answer.AsJson, Answer.AsCsv),
        Made("show", "What a profile says, as JSON, ready to be put again.", Show, Name),
        Made("put", "Keep a profile, in place of one of its name.", Put, Name, Mapping),
        Made("delete", "Delete a profile; audits made with it stay as they are.", Delete, Name),
    };

    private static Command Made(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params IEnumerable<Symbol> takes) =>
        CommandLine.About(name, description, action, [AuditOptions.Register, .. takes]);

    private static async Task<int> List(ParseResult given, CancellationToken cancellation)
    {
        var wording = Wording.In(LanguageOption.Of(given), Labels.None);
        var reply = await Asked(given, HttpMethod.Get, PathOf(given), body: null, cancellation);
        await Answer.WriteTable(given, reply, answer => Of(answer, wording), wording.Say(AuditLabels.NoProfiles), cancellation);
        return ExitCode.Done;
    }

    private static ReaderTable Of(JsonElement answer, Wording wording)
    {
        var table = new ReaderTable(
            wording, AuditLabels.Member("profile")!, AuditLabels.Member("recordedBy")!, AuditLabels.Member("recordedAt")!);
        foreach (var profile in answer.GetProperty("profiles").EnumerateArray())
            table.Add(profile.Text("profile"), profile.Text("recordedBy"), Cell.Instant(profile, "recordedAt", wording));
        return table;
    }

    private static async Task<int> Show(ParseResult given, CancellationToken cancellation)
    {
        var reply = await Asked(given, HttpMethod.Get, PathOfOne(given), body: null, cancellation);
        Console.WriteLine(JsonSerializer.Serialize(reply.Json.GetProperty("mapping"), Readable));
        return ExitCode.Done;
    }

    private static async Task<int> Put(ParseResult given, CancellationToken cancellation)
    {
        using var body = new StringContent(await MappingOf(given, cancellation), Encoding.UTF8, "application/json");
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Send(HttpMethod.Put, $"{PathOfOne(given)}?language={LanguageOption.Tag(given)}", body, cancellation);
        foreach (var error in reply.Errors)
            Console.Error.WriteLine($"{error.Text("field")}: {error.Text("rule")}: {error.Text("message")}");
        reply.ThrowUnlessGood();
        return ExitCode.Done;
    }

    private static async Task<int> Delete(ParseResult given, CancellationToken cancellation)
    {
        await Asked(given, HttpMethod.Delete, PathOfOne(given), body: null, cancellation);
        return ExitCode.Done;
    }

    private static async Task<Reply> Asked(
        ParseResult given, HttpMethod method, string path, HttpContent? body, CancellationToken cancellation)
    {
        await using var host = await HostConnection.Open(HostTarget.Of(given), cancellation);
        var reply = await host.Send(method, path, body, cancellation);
        reply.ThrowUnlessGood();
        return reply;
    }

    private static async Task<string> MappingOf(ParseResult given, CancellationToken cancellation)
    {
        var file = given.GetRequiredValue(Mapping);
        try
        {
            return file == "-" ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(file, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private static string PathOf(ParseResult given) =>
        $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(AuditOptions.Register))}/audit-profiles";

    private static string PathOfOne(ParseResult given) => $"{PathOf(given)}/{Uri.EscapeDataString(given.GetRequiredValue(Name))}";
}
