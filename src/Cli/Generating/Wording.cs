using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>The words an invented register speaks in.</summary>
internal static class Wording
{
    public const string Persons = "persons";
    public const string Relation = "relation";
    public const string Relative = "relative";

    private static readonly (string Word, Label Label)[] Labelled =
    [
        ("visit", new("besøg", "visit")), ("visit.indoors", new("besøg inde", "visit indoors")),
        ("visit.outdoors", new("besøg ude", "visit outdoors")),
        ("outing", new("udflugt", "outing")), ("group-activity", new("fællesaktivitet", "group activity")),
        ("masks", new("mundbind", "masks")),
        ("test.staff", new("test af personale", "test of staff")), ("test.residents", new("test af beboere", "test of residents")),
        ("isolation", new("isolation", "isolation")), ("visit-plan", new("besøgsplan", "visiting plan")),
    ];

    public static IReadOnlyList<string> Activities { get; } = [.. Labelled.Select(l => l.Word)];

    public static IEnumerable<Entry> All()
    {
        foreach (var (word, label) in Labelled) yield return new ActivityDefined { Id = $"word-{word}", Word = word, Label = label };
        yield return new FactDefined
        {
            Id = "word-persons", Word = Persons, Kind = FactKind.Number, Unit = "personer",
            Label = new("antal personer", "number of persons")
        };
        yield return new FactDefined
        {
            Id = "word-relation", Word = Relation, Kind = FactKind.Choice, Values = [new(Relative, new("pårørende", "relative"))],
            Label = new("relation", "relation"),
        };
    }
}
