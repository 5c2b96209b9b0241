namespace Regulations.Architecture.Tests;

/// <summary>The steps of CONTRIBUTING, gone in a copy of the source: an inspection that was held, which changes no rule.</summary>
public sealed class AddingAnEntryTypeTests
{
    private const string Built = "bin/Release/net10.0/Regulations.";

    [Fact]
    public async Task The_steps_that_are_written_down_are_all_there_are()
    {
        using var source = new CopyOfTheSource();
        Record(source);
        Name(source);
        Judge(source);
        Describe(source);
        Show(source);

        await source.Run("dotnet", ["build", "tests/Domain.Tests", "-c", "Release", "-nodeReuse:false", "-v", "quiet"]);
        await source.Run("dotnet", ["build", "tests/EventStore.Tests", "-c", "Release", "-nodeReuse:false", "-v", "quiet"]);
        var ofEventStore = $"tests/EventStore.Tests/{Built}EventStore.Tests";
        await source.Run(ofEventStore, ["-class", "*SchemaTests"], ("REGULATIONS_WRITE", "1"));
        await source.Run(ofEventStore, ["-namespace", "Regulations.EventStore.Tests.Codec"]);
        await source.Run($"tests/Domain.Tests/{Built}Domain.Tests", ["-namespace", "Regulations.Domain.Tests.Architecture"]);
    }

    private static void Record(CopyOfTheSource source) => source.Insert(
        "src/Domain/Entries/SupervisionEntries.cs", "namespace Regulations.Domain.Entries;\n",
        """

        /// <summary><c>inspection.held</c>: a facility was inspected (tilsynsbesøg). It changes no rule.</summary>
        public sealed record InspectionHeld : Entry
        {
            public required string Facility { get; init; }

            public required LegalTime From { get; init; }

            /// <summary>The authority that inspected.</summary>
            public required string By { get; init; }

            public override Subject Subject => new(SubjectKind.Facility, Facility);
        }

        """);

    private static void Name(CopyOfTheSource source)
    {
        const string Types = "src/Domain/Entries/EntryType.cs";
        source.Insert(Types, "    FindingHandled,\n", "    InspectionHeld,\n");
        source.Insert(Types, "\"finding.handled\",", " \"inspection.held\",");
        source.Insert(Types, "        FindingHandled => EntryType.FindingHandled,\n",
            "        InspectionHeld => EntryType.InspectionHeld,\n");
    }

    private static void Judge(CopyOfTheSource source)
    {
        source.Insert("src/Domain/Admission/AdmissionChecks.cs", "            case GapClosed or VocabularyEntry", " or InspectionHeld");
        source.Insert(
            "tests/Domain.Tests/Architecture/ClosedTests.cs", "Finding = \"f1\", By = \"Socialtilsynet\" },\n",
            "        new InspectionHeld { Id = \"\", Facility = \"elm\", By = \"Socialtilsynet\", From = Written.At(\"2020-05-01\") },\n");
    }

    private static void Describe(CopyOfTheSource source)
    {
        source.Insert(
            "src/EventStore/Codec/SupervisionForms.cs", "    public static IEnumerable<EntryForm> All { get; } =\n    [\n",
            """
                    EntryForm.Of<InspectionHeld>(
                        EntryType.InspectionHeld, SubjectKind.Facility, "A facility was inspected.",
                        (in d) => new InspectionHeld
                        {
                            Id = d.Id!, Published = d.Published, Source = d.Source, Note = d.Note,
                            Confidence = d.Confidence ?? Confidence.Confirmed, Facility = d.About!, From = d.From!.Value, By = d.By!,
                        },
                        static (e, ref d) => (d.About, d.From, d.By) = (e.Facility, e.From, e.By),
                        About("facility", "The facility."), From, By with { Says = "Who inspected." }, MaybePublished, Note),


            """);
        source.Insert(
            "src/EventStore/Log/StatedEntry.cs", "    public sealed class FindingHandled(ReadOnlyMemory<byte> json) : StatedEntry(json);\n",
            "\n    public sealed class InspectionHeld(ReadOnlyMemory<byte> json) : StatedEntry(json);\n");
        source.Write(
            "tests/EventStore.Tests/Codec/golden/inspection.held.json",
            """{ "entry": "g1", "type": "inspection.held", "facility": "elmegården", "from": "2020-05-18", "by": "Socialtilsyn Øst" }""");
    }

    private static void Show(CopyOfTheSource source) => source.Insert(
        "src/Domain/Explaining/EntryLabels.cs", "        EntryType.FindingHandled => new(\"Fund behandlet\", \"Finding handled\"),\n",
        "        EntryType.InspectionHeld => new(\"Tilsynsbesøg\", \"Inspection held\"),\n");
}
