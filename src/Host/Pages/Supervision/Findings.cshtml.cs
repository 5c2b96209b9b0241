using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;
using Regulations.EventStore.Codec;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Host.Messages;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Recording;
using Regulations.Projections.Book;
using Regulations.Projections.Portfolios;
using Period = Regulations.Domain.Period;

namespace Regulations.Host.Pages.Supervision;

/// <summary>What a supervisor should look at over a span, and the handling of one.</summary>
internal sealed class FindingsModel(Outbox outbox) : SupervisionPage
{
    private const int UsualYears = 10;
    private const int LongestNote = 1_000;

    protected override IReadOnlyList<string> Takes => [.. Common, .. Selecting, "fra", "til", "fund", "behandlet"];

    public LocalDate First { get; private set; }

    public LocalDate Last { get; private set; }

    public Period Span => new(LegalCalendar.StartOf(First), LegalCalendar.NextMidnight(LegalCalendar.StartOf(Last)));

    /// <summary>A kind of finding, as addresses have it; null: all.</summary>
    public string? FindingKind { get; private set; }

    /// <summary><c>ja</c> or <c>nej</c>; null: either.</summary>
    public string? Handled { get; private set; }

    public IReadOnlyList<ListedFinding> Found { get; private set; } = [];

    public ReadersNames Names { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        await ReadSelection();
        (Last, First) = (DayOf("til") ?? Date, DayOf("fra") ?? Date.PlusYears(-UsualYears));
        if (Last < First) Query.Fault("til", TimelineLabels.EndsBefore);
        (FindingKind, Handled) = (Query.Text("fund"), Query.Text("behandlet"));
        var kind = default(FindingKind);
        if (FindingKind is not null && !Word<FindingKind>.TryRead(FindingKind, out kind))
            Query.Fault("fund", SupervisionPageLabels.NotThere);
        if (Query.Faults.Count > 0) return WithFaults();
        FindingKind[] kinds = FindingKind is null ? [] : [kind];
        var found = new PortfolioFindings(Selection, Span, Under, kinds, Since: null).In(Register.Book, Cancellation)
            .Where(f => Handled is null || f.IsHandled == (Handled == "ja")).ToList();
        Paging = new(List, PageAsked, OnAPage, found.Count);
        Found = [.. Paging.Of(found)];
        Names = Reader.Names(Under, [.. Found.Select(f => f.Finding.Facility).Distinct()]);
        return Page();
    }

    /// <summary>Marks one as handled.</summary>
    public async Task<IActionResult> OnPost()
    {
        await ReadSelection();
        var form = await Request.ReadFormAsync(Cancellation);
        var (finding, by, note) = (form["finding"].ToString(), form["by"].ToString().Trim(), form["note"].ToString().Trim());
        if (!FindingId.Fits(finding) || by.Length is 0 or > LongestNote || note.Length > LongestNote) return await Refused();
        var entry = new FindingHandled
        {
            Id = $"handled-{finding}-{Register.Book.Head}", Finding = finding, By = by, Note = note.Length == 0 ? null : note,
            Published = new WrittenTime(LegalCalendar.StartOf(LegalCalendar.DateOf(LegalCalendar.At(Settings.Now))), HasTimeOfDay: false),
        };
        using var line = new MemoryStream(EntryWriter.Write(entry));
        var outcome = await outbox.Invoke<WriteOutcome>(
            new RecordEntries(Register, line, line.Length, RecordedBy, WantsPositions: false), Cancellation);
        return outcome is WriteOutcome.Accepted ? LocalRedirect($"{Request.Path}{Request.QueryString}") : await Refused();
    }

    /// <summary>What a finding is about, by what readers call it; of a gap what it lacks.</summary>
    public string SubjectOf(Finding finding) => finding.Kind == Domain.Supervising.FindingKind.NoRuleInGap
        && Register.Book.Gaps(Under).FirstOrDefault(g => g.Gap == finding.Subject)?.Note is { } note
            ? Reader.Say(StateLabels.Gap, Words.Line(note)) : Names.Name(finding.Subject);

    public AnswerFoot Foot => FootOf(
        List, Reader.Say(SupervisionPageLabels.Findings), Reader.Wording.Over(Span),
        Api("findings",
        [
            ("from", Iso(First)), ("until", Iso(Last.PlusDays(1))), ("findingKind", FindingKind),
            ("handled", Handled is null ? null : Handled == "ja" ? "true" : "false"), .. SelectedForPrograms,
        ]));

    public static string Iso(LocalDate date) => Facilities.SpanPage.Iso(date);

    private Link List => Selected(Reader.To("tilsyn/fund")).With("fra", Iso(First)).With("til", Iso(Last)).With("fund", FindingKind).With(
        "behandlet", Handled);

    private async Task<IActionResult> Refused()
    {
        Query.Fault("by", SupervisionPageLabels.NeedsBy);
        return await OnGet();
    }
}
