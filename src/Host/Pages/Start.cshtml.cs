using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.EventStore.Log;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Registers;
using Regulations.Projections.Book;

namespace Regulations.Host.Pages;

/// <summary>The question in one form, and what the register holds.</summary>
internal sealed class StartModel(OpenRegisters registers) : RegisterPage
{
    private const int MostSuggested = 200;
    private const int MostFound = 50;
    private const int LatestShown = 5;

    protected override IReadOnlyList<string> Takes => ["tilbud", "dato", "kl"];

    public IReadOnlyList<FacilityState> Suggested { get; private set; } = [];

    /// <summary>Those that may be meant, where it is not one.</summary>
    public IReadOnlyList<FacilityState> Found { get; private set; } = [];

    public int FacilityCount { get; private set; }

    public int LawCount { get; private set; }

    public int GapCount { get; private set; }

    /// <summary>The activities it claims to hold, in words; null where it claims to hold everything.</summary>
    public string? Coverage { get; private set; }

    public IReadOnlyList<(string Said, Link Link, string When)> Latest { get; private set; } = [];

    public IReadOnlyList<OpenRegister> Others { get; private set; } = [];

    public long Head { get; private set; }

    private Coordinates Now => Coordinates.At(Head);

    public string Name(string danish) => AddressWords.Query(danish, Reader.Language);

    public async Task<IActionResult> OnGet()
    {
        Head = Register.Book.Head;
        var (day, hour) = (Query.Day("dato"), Query.Hour("kl"));
        if (day is not null && (hour ?? day.Hour) is { } at) Query.Exists("kl", $"{day.Iso8601}T{at}");
        if (hour is not null && Query.Text("dato") is null) Query.Fault("dato", FormLabels.NeedsDate);
        Search();
        if (Found.Count == 1 && Query.Faults.Count == 0) return Redirect(Answer(Found[0].Id).ToString());
        await Tell();
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    /// <summary>The page with the answer about a facility, asked of the day written.</summary>
    public Link Answer(string facility)
    {
        var day = Query.Text("dato") is { } written ? WrittenDay.Read(written) : null;
        var hour = Query.Text("kl") is { } at ? WrittenDay.HourOf(at) : day?.Hour;
        return Reader.To("tilbud", facility).With("dato", day?.Iso8601).With("kl", hour);
    }

    /// <summary>What tells facilities of the same name apart.</summary>
    public string Told(FacilityState facility) => FacilityWords.Line(Reader, facility, Register.Book.Areas(Now), LegalTime.Never);

    private void Search()
    {
        var written = Query.Text("tilbud");
        if (written is null)
        {
            if (Request.Query.Count > 0) Query.Fault("tilbud", FormLabels.NoFacility);
            return;
        }

        Found = [.. FacilitySearch.For(written, Register.Book).Found.Take(MostFound)];
        if (Found.Count == 0) Query.Fault("tilbud", FormLabels.FacilityNotFound);
    }

    private async Task Tell()
    {
        var book = Register.Book;
        Suggested =
        [
            .. book.Facilities.Take(MostSuggested).Select(f => book.Facility(f, Now).At(LegalTime.Never)).Where(f => f.Name is not null)
                .OrderBy(f => f.Name, DanishOrder.Comparer),
        ];
        FacilityCount = book.Facilities.Count();
        LawCount = book.Instruments(Now).Count + book.Decisions(Now).Count;
        GapCount = book.Gaps(Now).Count;
        var covered = book.Coverage(Now).SelectMany(c => c.Body.Activities).Distinct().Select(
            a => Wording.Within(Reader.Wording.Activity(a), a)).ToList();
        Coverage = covered.Count == 0 ? null : string.Join(", ", covered);
        Others = [.. registers.All.Where(r => r.Name != Register.Name)];
        Latest = await Recorded();
    }

    /// <remarks>The page stands on what is in memory: where the log cannot be reached the rest is shown all the same.</remarks>
    private async Task<IReadOnlyList<(string, Link, string)>> Recorded()
    {
        var latest = new List<(string, Link, string)>();
        try
        {
            await foreach (var batch in Register.Log.Read(Math.Max(0, Head - LatestShown), Head, Cancellation))
                foreach (var recorded in batch)
                    if (EntryWords.Read(recorded) is { } entry) latest.Add(Told(recorded, entry));
        }
        catch (LogUnavailableException)
        {
            return [];
        }

        latest.Reverse();
        return latest;
    }

    private (string, Link, string) Told(RecordedEvent recorded, Entry entry) => (
        Reader.Said(entry),
        Reader.To("indfoersler", $"{recorded.Position}"),
        Reader.Say(StartLabels.RecordedWhen, recorded.Position, Reader.Wording.Asked(LegalCalendar.At(recorded.RecordedAt))));
}
