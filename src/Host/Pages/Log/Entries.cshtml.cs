using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Log;

/// <summary>The log, the last entry first.</summary>
internal sealed class EntriesModel : RegisterPage
{
    private const int OnAPage = 50;

    protected override IReadOnlyList<string> Takes => ["side"];

    public IReadOnlyList<(RecordedEvent Recorded, string Said)> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.None;

    public async Task<IActionResult> OnGet()
    {
        var head = Register.Book.Head;
        Paging = new(Reader.To("indfoersler"), Query.Number("side", 1, int.MaxValue / OnAPage) ?? 1, OnAPage,
            (int)Math.Min(head, int.MaxValue));
        var upTo = head - ((long)(Paging.Page - 1) * OnAPage);
        var shown = new List<(RecordedEvent, string)>();
        if (upTo > 0)
            await foreach (var batch in Register.Log.Read(Math.Max(0, upTo - OnAPage), upTo, Cancellation))
                foreach (var recorded in batch) shown.Add(
                    (recorded, EntryWords.Read(recorded) is { } entry ? Reader.Said(entry) : recorded.Type));
        shown.Reverse();
        Shown = shown;
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    public string When(RecordedEvent recorded) => Reader.Wording.Asked(LegalCalendar.At(recorded.RecordedAt));
}
