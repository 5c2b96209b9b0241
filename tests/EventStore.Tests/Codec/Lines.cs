using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.EventStore.Codec;

namespace Regulations.EventStore.Tests.Codec;

/// <summary>Lines as a registrar sends them, and what becomes of them.</summary>
internal static class Lines
{
    public static EntryLine Read(string line) => new EntryReader().Read(Encoding.UTF8.GetBytes(line));

    /// <exception cref="ShouldAssertException">The line is refused.</exception>
    public static Entry Entry(string line)
    {
        var read = Read(line);
        read.Refusals.ShouldBeEmpty();
        return read.Entry.ShouldNotBeNull();
    }

    public static string Written(Entry entry) => Encoding.UTF8.GetString(EntryWriter.Write(entry));

    public static ContentHash Hash(string line) => new ContentHasher().Of(Encoding.UTF8.GetBytes(line));

    /// <summary>The one fault of a line, as its field and its rule.</summary>
    public static (string Field, string Rule) Fault(string line)
    {
        var read = Read(line);
        read.Entry.ShouldBeNull();
        var refusal = read.Refusals.ShouldHaveSingleItem();
        return (refusal.Field, refusal.Rule);
    }

    public static IEnumerable<(string Field, string Rule)> Faults(string line) => Read(line).Refusals.Select(r => (r.Field, r.Rule));

    /// <summary>One request into an empty register.</summary>
    public static RequestAdmission Request(params string[] lines) => Request(new RegisterState(), lines);

    public static RequestAdmission Request(RegisterState register, params string[] lines)
    {
        var admission = new RequestAdmission(register);
        var (reader, hasher) = (new EntryReader(), new ContentHasher());
        for (var i = 0; i < lines.Length; i++)
        {
            var utf8 = Encoding.UTF8.GetBytes(lines[i]);
            var read = reader.Read(utf8);
            if (read.Entry is { } entry) admission.Take(i + 1, entry, hasher.Of(utf8));
            else admission.Refuse(i + 1, read.Refusals, read.Id, read.About);
        }

        return admission;
    }

    /// <summary>A register that has recorded these lines.</summary>
    public static RegisterState Register(params string[] lines)
    {
        var register = new RegisterState();
        var admission = Request(register, lines);
        admission.Refusals.ShouldBeEmpty();
        register.Absorb(admission.Stage);
        return register;
    }

    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Lines).Assembly.GetManifestResourceStream(name).ShouldNotBeNull(name));
        return reader.ReadToEnd();
    }

    /// <summary>The files of the Danish data, in the order in which a register takes them in.</summary>
    public static TheoryData<string> DanishFiles => ["areas", "vocabulary", "history", "coverage", "example-facilities"];

    public static string[] Danish(string file) => Resource($"dk/{file}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The entry types with the example of each.</summary>
    public static TheoryData<string> GoldenTypes => [.. EntryTypes.All.Select(type => type.Name())];

    public static string Golden(string type) => Resource($"golden/{type}.json");

    /// <summary>The same JSON value in the form PostgreSQL's jsonb gives back: members by length of name, then by name.</summary>
    public static string AsStored(string line) => Stored(JsonNode.Parse(line))!.ToJsonString();

    private static JsonNode? Stored(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(m => m.Key.Length).ThenBy(m => m.Key,
            StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Stored(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Stored)]),
        _ => node is null || node.GetValueKind() == JsonValueKind.Null ? null : node.DeepClone(),
    };
}
