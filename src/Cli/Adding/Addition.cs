using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Cli.Asking;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli.Adding;

/// <summary>One entry on its way into a register.</summary>
/// <param name="Console">Where is asked and shown.</param>
internal sealed record Addition(HostConnection Host, string Register, Interview Interview, Language Language, IAnsiConsole Console)
{
    private static readonly JsonSerializerOptions Shown = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string? RecordedBy { get; init; }

    /// <summary>Then it is recorded without asking whether to.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Whether somebody is there to be asked.</summary>
    public bool MayAsk { get; init; } = true;

    private Wording Wording => Wording.In(Language, Labels.None);

    /// <param name="file">Of the answers; null: somebody is asked.</param>
    /// <param name="cancellation">Ends the asking; nothing is recorded then.</param>
    public async Task<int> Make(string? file, CancellationToken cancellation)
    {
        var prompts = new Prompts(Console, Language, cancellation);
        var entry = file is null ? await Asked(prompts, cancellation) : await Read(file, cancellation);
        foreach (var line in await EntryInWords.Of(entry, Interview, new(Host, Register), Language, cancellation)) Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine(entry.ToJsonString(Shown));
        Console.WriteLine();

        var judged = await Post(entry, "?dryRun=true", cancellation);
        if (!judged.IsGood) return Refused(judged);
        foreach (var warning in judged.Json.GetProperty("warnings").EnumerateArray())
            Console.WriteLine($"{Wording.Say(AddLabels.Warning)}: {Said(warning)}");
        if (!IsAgreed && !MayAsk)
            throw new CommandFailure(ExitCode.Misused, "Nothing was recorded: nobody can be asked here whether to. Give --yes.");
        if (!IsAgreed && !await prompts.IsYes(AddLabels.RecordIt))
        {
            Console.WriteLine(Wording.Say(AddLabels.NotRecorded));
            return ExitCode.Refused;
        }

        var recorded = await Post(entry, "?positions=true", cancellation);
        if (!recorded.IsGood) return Refused(recorded);
        Console.WriteLine(recorded.Json.GetProperty("accepted").GetInt32() == 0
            ? Wording.Say(AddLabels.HeldAlready)
            : prompts.Say(
                AddLabels.Recorded, recorded.Json.GetProperty("positions").GetProperty((string)entry["entry"]!).GetInt64(), Register));
        return ExitCode.Done;
    }

    private async Task<JsonObject> Asked(Prompts prompts, CancellationToken cancellation)
    {
        var lookup = await RegisterLookup.Of(Host, Register, Language, cancellation);
        return await Interview.Entry(new PromptedAnswers(prompts, lookup, Wording, cancellation));
    }

    private async Task<JsonObject> Read(string file, CancellationToken cancellation)
    {
        var answers = await FileAnswers.Read(file, named => NamedFacility.IdOf(named, Register, Host, cancellation), cancellation);
        var entry = await Interview.Entry(answers);
        return answers.Faults.Count == 0 ? entry
            : throw new CommandFailure(ExitCode.Misused, $"{file}: {string.Join("; ", answers.Faults)}. Nothing was recorded.");
    }

    private async Task<Reply> Post(JsonObject entry, string query, CancellationToken cancellation)
    {
        using var body = new StringContent(entry.ToJsonString());
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var path = $"/registers/{Uri.EscapeDataString(Register)}/entries{query}";
        return await Host.Send(HttpMethod.Post, path, body, cancellation, RecordedBy);
    }

    private int Refused(Reply reply)
    {
        if (reply.Errors.Count == 0) throw reply.Failure();
        foreach (var error in reply.Errors) Console.WriteLine(Said(error));
        Console.WriteLine(Wording.Say(AddLabels.NotRecorded));
        return ExitCode.Refused;
    }

    private static string Said(JsonElement fault) =>
        string.Join(": ", new[] { fault.Text("field"), fault.Text("rule"), fault.Text("message") }.Where(part => part.Length > 0));
}
