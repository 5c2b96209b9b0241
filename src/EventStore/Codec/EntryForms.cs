using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

/// <summary>The closed list of entry types with what each is read by.</summary>
internal static class EntryForms
{
    public static IReadOnlyDictionary<string, EntryForm> All { get; } =
        new[]
        {
            PlaceForms.All, InstrumentForms.All, DecisionForms.All, CorrectionForms.All, SupervisionForms.All, StatementForms.All,
            VocabularyForms.All,
        }
        .SelectMany(forms => forms)
        .ToDictionary(form => form.Type.Name(), StringComparer.Ordinal);

    public static EntryForm Of(Entry entry) => All[EntryTypes.Of(entry).Name()];

    /// <summary>Looks ahead for the type, upon which all fields hang.</summary>
    /// <param name="reading">Notes a type that is missing or unknown.</param>
    /// <param name="ahead">Stands at the entry's start.</param>
    public static EntryForm? Find(Reading reading, Utf8JsonReader ahead)
    {
        if (!Members.Find(reading, ref ahead, "type"u8))
        {
            reading.Faults.Refuse("type", RefusalRules.MissingField,
                "an entry needs type, which says what it records: instrument.published, restriction.issued …");
            return null;
        }

        reading.Faults.Path.Enter("type");
        var type = reading.Word(ref ahead);
        var form = type is null ? null : All.GetValueOrDefault(type);
        if (type is not null && form is null) Unknown(type, reading.Faults);
        reading.Faults.Path.Leave();
        return form;
    }

    private static void Unknown(string type, Faults faults)
    {
        var hint = Spelling.Nearest(type, All.Keys) is { } meant ? $"; is {meant} meant?" : $"; there are {string.Join(", ", All.Keys)}";
        faults.Refuse(null, RefusalRules.UnknownType, $"{Quote(type)} is no type of entry{hint}");
    }
}
