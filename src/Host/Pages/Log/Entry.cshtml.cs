using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.EventStore.Log;
using Regulations.Host.Http;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Log;

/// <summary>One entry as it was recorded, with the others about the same thing.</summary>
internal sealed class EntryModel : RegisterPage
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public RecordedEvent Recorded { get; private set; } = null!;

    /// <summary>Null where this program cannot read it.</summary>
    public Entry? Entry { get; private set; }

    public string Said { get; private set; } = string.Empty;

    /// <summary>All that was recorded about the same thing, in the order of recording.</summary>
    public IReadOnlyList<(RecordedEvent Recorded, string Said, bool Mends)> Others { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        var written = (string)RouteData.Values["position"]!;
        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position < 1
            || position > Register.Book.Head)
            return await Instead(new(ProblemType.UnknownRoute, $"There is no entry '{written}'.") { Parameter = written });
        await foreach (var batch in Register.Log.Read(position - 1, position, Cancellation)) Recorded = batch[0];
        Entry = EntryWords.Read(Recorded);
        Said = Entry is null ? Recorded.Type : Reader.Said(Entry);
        Others =
        [
            .. (await Register.Log.Stream(Recorded.Stream, Cancellation)).Select(e => (e, EntryWords.Read(e)))
                .Select(e => (e.e, e.Item2 is { } entry ? Reader.Said(entry)
                    : e.e.Type, e.Item2 is CorrectionEntry correction && correction.Mends == Entry?.Id)),
        ];
        return Page();
    }

    public string When(RecordedEvent recorded) => Reader.Wording.Asked(LegalCalendar.At(recorded.RecordedAt));

    public string Raw
    {
        get
        {
            using var json = JsonDocument.Parse(Recorded.Json);
            return JsonSerializer.Serialize(json.RootElement, Readable);
        }
    }
}
