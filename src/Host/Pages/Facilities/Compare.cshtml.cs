using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Answers;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Facilities;

/// <summary>What differs between two moments, or two states of knowledge, and why.</summary>
internal sealed class CompareModel : MomentPage
{
    /// <summary>As known: whatever was published, where of the first side it is not everything and no decision is judged.</summary>
    private const string Everything = "9999-12-31";

    private Viewpoint _first = null!;
    private Viewpoint _second = null!;

    public override string Name => "sammenlign";

    /// <summary>The second moment, as addresses have it.</summary>
    public string? OtherDate { get; private set; }

    public string? OtherHour { get; private set; }

    /// <summary>Of the second side, what had been published by then; null: everything.</summary>
    public string? OtherKnown { get; private set; }

    public Comparison? Comparison { get; private set; }

    public LegalTime OtherAt { get; private set; }

    protected override IReadOnlyList<string> Takes => [.. base.Takes, "moddato", "modkl", "modkendt"];

    protected override IEnumerable<(string Name, string? Value)> Own =>
        [.. base.Own, ("moddato", OtherDate), ("modkl", OtherHour), ("modkendt", OtherKnown)];

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        if (Query.Faults.Count > 0) return WithFaults();
        _first = new(At, Under);
        _second = new(OtherAt, Under with { Known = OtherKnown is null ? null : Read(OtherKnown) });
        Comparison = Comparison.Of(under => Register.Book.About(Id, under, Cancellation), Register.Book.Bearing(Id), _first, _second);
        return Page();
    }

    public AnswerFoot Foot => FootOf(TitleAt(At), $"{FirstSaid}; {SecondSaid}", ApiWithoutWords("compare",
        ("at", LegalCalendar.FormatMinute(At)), ("toAt", LegalCalendar.FormatMinute(OtherAt)),
        ("toKnown", OtherKnown ?? (Known is null ? null : Decided ?? Everything))));

    public string FirstSaid => Side(_first);

    public string SecondSaid => Side(_second);

    /// <summary>What differs, by what readers call it.</summary>
    public string NameOf(Difference difference) => difference.Item.Kind switch
    {
        ItemKind.Fact => ComparisonLabels.Fact(difference.Name) is { } label ? Reader.Say(label)
            : Reader.Wording.Attribute(difference.Name.Replace("attributes.", string.Empty, StringComparison.Ordinal)),
        ItemKind.Gap => StateOf(difference).Gaps.FirstOrDefault(g => g.Gap == difference.Item.Key)?.Note ?? difference.Name,
        ItemKind.Pending when StateOf(difference).Pending.FirstOrDefault(p => p.Id == difference.Item.Key) is { } pending =>
            Reader.Named(pending.Entry),
        ItemKind.Rule when StateOf(difference).Rules.FirstOrDefault(r => r.Identity == difference.Item.Key) is { } rule => NameOf(rule),
        _ => difference.Name,
    };

    /// <summary>What of a changed item changed.</summary>
    public string AspectsOf(Difference difference) =>
        string.Join(", ", difference.Aspects.Select(a => ComparisonLabels.Aspect(a) is { } label ? Reader.Say(label) : a));

    public IEnumerable<string> CausesOf(Difference difference)
    {
        var names = Reader.Names(Domain.Coordinates.At(Register.Book.Head), Id);
        return difference.Causes.Select(c =>
            $"{names.Name(c.Clause ?? c.Entry)}" + (
                c.Published is { } published ? $", {Reader.Say(Headings.Published)} {Reader.Wording.Moment(published.Time)}"
                : string.Empty)).Distinct();
    }

    protected override void ReadOwn()
    {
        base.ReadOwn();
        var day = Query.Day("moddato");
        OtherKnown = Query.Time("modkendt");
        OtherDate = day is null ? LocalDatePattern.Iso.Format(Date.PlusDays(1)) : day.Iso8601;
        OtherHour = Query.Hour("modkl") ?? day?.Hour ?? Hour;
        OtherAt = At;
        if (Query.Exists("modkl", $"{OtherDate}T{OtherHour}")) OtherAt = Read($"{OtherDate}T{OtherHour}").Time;
    }

    private static WrittenTime Read(string legal) => LegalCalendar.ReadAsked(legal, out var time) == TimeFault.None ? time : default;

    private State StateOf(Difference difference) =>
        difference.Change == Domain.Comparing.Change.Ended ? Comparison!.First : Comparison!.Second;

    private string NameOf(Rule rule) => rule is Rule.OfProvision provision
        ? $"{Reader.Cited(provision.Instrument.Published)}, {provision.Address}"
            : Reader.Wording.Cited(((Rule.OfDecision)rule).Decision.Issued);

    private string Side(Viewpoint viewpoint) =>
        $"{Reader.Wording.Asked(viewpoint.At)}; {Reader.Wording.Known(viewpoint.Under.KnownOrDecided)}";
}
