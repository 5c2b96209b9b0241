using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Cli.Asking;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Reading;

namespace Regulations.Cli.Adding;

/// <summary>
/// Answers from a file: one JSON object, a member for each question. Times are as people write them, facilities may be named;
/// norms, a basis and provisions are as entries have them.
/// </summary>
/// <param name="answers">The object.</param>
/// <param name="facilityId">The id of a facility named.</param>
internal sealed class FileAnswers(JsonObject answers, Func<string, Task<string>> facilityId) : IAnswers
{
    private static readonly IReadOnlyList<string> ScopeParts = ["facilities", "kinds", "areas"];

    private readonly List<string> _faults = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>What is missing, cannot be read or is not asked for, each by its name.</summary>
    public IReadOnlyList<string> Faults =>
        [.. _faults, .. answers.Select(a => a.Key).Where(name => !_asked.Contains(name)).Select(name => $"'{name}' is not asked for")];

    /// <exception cref="CommandFailure">The file cannot be read, or holds no JSON object.</exception>
    public static async Task<FileAnswers> Read(string file, Func<string, Task<string>> facilityId, CancellationToken cancellation)
    {
        try
        {
            var text = file == "-" ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(file, cancellation);
            if (JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) is JsonObject answers)
                return new(answers, facilityId);
            throw new CommandFailure(ExitCode.Misused, $"{file} is no JSON object of answers.");
        }
        catch (JsonException fault)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} is no JSON object of answers: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Misused, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    public async Task<Answered?> To(Question question, JsonObject entry)
    {
        _asked.Add(question.Name);
        if (question.Kind == AnswerKind.Scope && !answers.ContainsKey(question.Name)) return await Scope(question);
        if (!answers.TryGetPropertyValue(question.Name, out var given)) return Absent(question, entry);
        switch (question.Kind)
        {
            case AnswerKind.Text or AnswerKind.Level when given is not JsonValue value || value.GetValueKind() != JsonValueKind.String:
                return Fault($"'{question.Name}' is to be a text");
            case AnswerKind.Time or AnswerKind.Commencement:
                return Time(question, given);
            default:
                return new(given?.DeepClone());
        }
    }

    private Answered? Absent(Question question, JsonObject entry)
    {
        if (question.Default is { } otherwise) return new(otherwise(entry));
        return question.IsRequired ? Fault($"'{question.Name}' is missing") : null;
    }

    private Answered? Time(Question question, JsonNode? given)
    {
        var written = given is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string)value! : string.Empty;
        if (question.Kind == AnswerKind.Commencement && Commencements.Words.Contains(written)) return new(written);
        return WrittenDay.Read(written) is { } day
            ? new(day.Legal) : Fault($"'{question.Name}' cannot be read. {AddLabels.Unreadable.En}");
    }

    /// <summary>By its parts, where it is not given as entries have it.</summary>
    private async Task<Answered?> Scope(Question question)
    {
        var scope = new JsonObject();
        foreach (var part in ScopeParts)
        {
            _asked.Add(part);
            if (answers[part] is not JsonArray given) continue;
            var named = given.Select(item => item?.ToString() ?? string.Empty).ToList();
            if (part == "facilities")
                for (var i = 0; i < named.Count; i++) named[i] = await facilityId(named[i]);
            scope[part] = new JsonArray([.. named.Select(name => JsonValue.Create(name))]);
        }

        return scope.Count > 0 ? new(scope) : Fault($"'{question.Name}' is missing, or one of '{string.Join("', '", ScopeParts)}'");
    }

    private Answered? Fault(string fault)
    {
        _faults.Add(fault);
        return null;
    }
}

/// <summary>Commencements that hang on the publication.</summary>
internal static class Commencements
{
    private const string OnPublication = "on-publication";
    private const string DayAfterPublication = "day-after-publication";

    public static IReadOnlyList<string> Words { get; } = [OnPublication, DayAfterPublication];

    /// <returns>Null of what is a time.</returns>
    public static Domain.Entries.Label? Of(string word) => word switch
    {
        OnPublication => AddLabels.OnPublication,
        DayAfterPublication => AddLabels.DayAfterPublication,
        _ => null,
    };
}
