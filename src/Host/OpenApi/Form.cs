using System.Text.Json.Nodes;

namespace Regulations.Host.OpenApi;

/// <summary>What the text of a parameter may be.</summary>
internal abstract record Form
{
    private Form()
    {
    }

    public static Form Text { get; } = new OfText(null);

    /// <summary>A position of the log, or an instant with its offset.</summary>
    public static Form Recorded { get; } = new OfRecorded();

    /// <summary>A date (its midnight) or a date-time, in Copenhagen.</summary>
    public static Form Time { get; } = new OfTime();

    /// <summary>A date alone.</summary>
    public static Form Date { get; } = new OfText("date");

    public static Form Uuid { get; } = new OfText("uuid");

    /// <summary>true or false.</summary>
    public static Form Truth { get; } = new OfTruth();

    /// <param name="least">The least it may be.</param>
    /// <param name="most">The most; null: as much as a number can hold.</param>
    public static Form Number(long least, long? most = null) => new OfNumber(least, most);

    /// <summary>One of a closed list.</summary>
    public static Form Words<T>()
        where T : struct, Enum => new OfList(typeof(T));

    public static Form Words(params IReadOnlyList<string> words) => new OfWords(words);

    /// <summary>The schema of what is written so.</summary>
    /// <param name="schemas">Of the document it stands in.</param>
    public abstract JsonObject Schema(ComponentSchemas schemas);

    /// <param name="example">As written in an address, unescaped.</param>
    public virtual JsonNode Example(string example) => example;

    private sealed record OfText(string? Format) : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) =>
            Format is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["format"] = Format };
    }

    private sealed record OfRecorded : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) =>
            new() { ["type"] = "string", ["pattern"] = "^([0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}.*)$" };
    }

    private sealed record OfTime : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) => ComponentSchemas.ReferenceTo(ValueSchemas.Time);
    }

    private sealed record OfTruth : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) => new() { ["type"] = "boolean" };

        public override JsonNode Example(string example) => bool.Parse(example);
    }

    private sealed record OfNumber(long Least, long? Most) : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas)
        {
            var schema = new JsonObject
            { ["type"] = "integer", ["format"] = Most <= int.MaxValue ? "int32" : "int64", ["minimum"] = Least };
            if (Most is { } most) schema["maximum"] = most;
            return schema;
        }

        public override JsonNode Example(string example) => long.Parse(example, System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record OfList(Type List) : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) => schemas.Of(List);
    }

    private sealed record OfWords(IReadOnlyList<string> List) : Form
    {
        public override JsonObject Schema(ComponentSchemas schemas) => ValueSchemas.OneOf(List);
    }
}
