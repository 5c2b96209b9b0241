using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Adding;

/// <summary>What is asked for an entry of one type, in order.</summary>
/// <param name="Name">As the command calls it.</param>
/// <param name="Type">Of the entry.</param>
/// <param name="Description">For whoever looks for the command.</param>
internal sealed record Interview(string Name, string Type, string Description, IReadOnlyList<Question> Questions)
{
    /// <summary>What every entry may tell last.</summary>
    private static readonly IReadOnlyList<Question> Last =
    [
        new("source", new("Kilde: citat eller adresse", "Source: a citation or an address"), AnswerKind.Text) { IsRequired = false },
        new("note", new("Bemærkning", "Note"), AnswerKind.Text) { IsRequired = false },
    ];

    private static readonly IReadOnlyList<Question> InTime =
    [
        new("inForce", new("I kraft fra", "In force from"), AnswerKind.Commencement),
        new("expires", new("Udløber", "Expires"), AnswerKind.Time) { IsRequired = false },
    ];

    private static readonly Question Published = new("published", new("Kundgjort eller meddelt", "Published or notified"), AnswerKind.Time);

    private static readonly Question Scope = new("scope", new("Hvem den gælder for", "Whom it reaches"), AnswerKind.Scope);

    private static readonly Question Norms = new("norms", new("Hvad den siger", "What it says"), AnswerKind.Norms);

    private static readonly Question Basis = new("basis", new("Hjemmel", "Basis"), AnswerKind.Basis);

    private static readonly IReadOnlyList<Question> Words =
    [
        new("text", new("Ordlyd", "Text"), AnswerKind.Text) { IsRequired = false },
        new("case", new("Sagsnummer", "Case number"), AnswerKind.Text) { IsRequired = false },
    ];

    public static IReadOnlyList<Interview> All { get; } =
    [
        new("restriction", "restriction.issued", "Add a restriction: a local decision, or an agency's order (påbud).",
        [
            new("level", new("Hvem begrænser?", "Who restricts?"), AnswerKind.Level),
            new("issuer", new("Udsteder", "Issuer"), AnswerKind.Text),
            Published, Id("restriction", new("Restriktionens id", "The restriction's id"), "issuer", "published"),
            Scope, Norms, Basis, .. InTime, .. Words, .. Last,
        ]),
        new("exemption", "exemption.granted", "Add an exemption (dispensation).",
        [
            new("grantedBy", new("Givet af", "Granted by"), AnswerKind.Text),
            Published, Id("exemption", new("Dispensationens id", "The exemption's id"), "grantedBy", "published"),
            Scope, Norms, Basis, .. InTime, .. Words, .. Last,
        ]),
        new("order", "instrument.published", "Add an executive order (bekendtgørelse) with its provisions.",
        [
            new("title", new("Titel", "Title"), AnswerKind.Text),
            new("citation", new("Citat, som BEK nr 372 af 04/04/2020", "Citation, such as BEK nr 372 af 04/04/2020"), AnswerKind.Text)
            {
                IsRequired = false,
            },
            new("issuer", new("Udsteder", "Issuer"), AnswerKind.Text),
            Published, Id("instrument", new("Bekendtgørelsens id", "The order's id"), "issuer", "published"),
            .. InTime, Scope, Basis,
            new("provisions", new("Bestemmelser", "Provisions"), AnswerKind.Provisions), .. Last,
        ]),
        new("facility", "facility.registered", "Add a facility.",
        [
            new("name", new("Navn", "Name"), AnswerKind.Text), Id("facility", new("Tilbuddets id", "The facility's id"), "name"),
            new("kinds", new("Arter", "Kinds"), AnswerKind.Kinds),
            new("municipality", new("Kommunens id", "The municipality's id"), AnswerKind.Text),
            new("from", new("Fra", "From"), AnswerKind.Time),
            new("operator", new("Driftsherre", "Operator"), AnswerKind.Text) { IsRequired = false },
            new("attributes", new("Kendetegn", "Attributes"), AnswerKind.Attributes) { IsRequired = false }, .. Last,
        ]),
    ];

    /// <summary>Asks all that there is to ask; what is optional and not answered is left out.</summary>
    public async Task<JsonObject> Entry(IAnswers answers)
    {
        var entry = new JsonObject { ["type"] = Type };
        if (Name == "order") entry["kind"] = "executive-order";
        foreach (var question in Questions.Append(EntryId))
            if (await answers.To(question, entry) is { } answer) entry[question.Name] = answer.Value;
        var id = entry["entry"]?.DeepClone();
        entry.Remove("entry");
        entry.Insert(0, "entry", id);
        return entry;
    }

    private Question EntryId => new("entry", new("Indførslens id", "The record's id"), AnswerKind.Text)
    {
        Default = entry => $"{Name}-{entry[Questions.Single(q => q.Default is not null).Name]}",
    };

    /// <summary>Made of what was answered before, for whoever has no id of their own.</summary>
    private static Question Id(string name, Label label, params string[] from) => new(name, label, AnswerKind.Text)
    {
        Default = entry => string.Join('/', from.Select(member => Plain((string?)entry[member] ?? string.Empty))),
    };

    /// <summary>In small letters and digits, with hyphens between.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture))
            if (letter is 'æ' or 'ø' or 'å') plain.Append(letter switch { 'æ' => "ae", 'ø' => "oe", _ => "aa" });
            else if (char.IsAsciiLetterOrDigit(letter)) plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        return plain.ToString().TrimEnd('-');
    }
}
