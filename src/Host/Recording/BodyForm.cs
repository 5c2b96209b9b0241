namespace Regulations.Host.Recording;

/// <summary>How the entries of a request are laid out.</summary>
public enum BodyForm
{
    /// <summary>One a line.</summary>
    Lines,

    /// <summary>In a JSON text: an array, or one after another over as many lines as they like.</summary>
    Text,

    /// <summary>In several such texts, each begun by a record separator: RFC 7464.</summary>
    Sequence,
}

/// <summary>The media types of entries.</summary>
internal static class EntryTypesTaken
{
    public const string Lines = "application/x-ndjson";
    public const string Text = "application/json";
    public const string Sequence = "application/json-seq";

    public static IReadOnlyList<string> All { get; } = [Lines, "application/jsonl", Text, Sequence];

    /// <summary>By the request's Content-Type, one of <see cref="All"/>.</summary>
    public static BodyForm FormOf(HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.MediaType.Value?.ToLowerInvariant() switch
        {
            Text => BodyForm.Text,
            Sequence => BodyForm.Sequence,
            _ => BodyForm.Lines,
        };
}
