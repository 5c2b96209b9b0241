using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Facilities;

namespace Regulations.Host.Pages.Answers;

/// <summary>What stands below an answer: what it was given under, and how to keep, cite and take it along.</summary>
/// <param name="Page">The page of the answer.</param>
/// <param name="Facility">As readers call it.</param>
/// <param name="Moment">Of the facts, in words.</param>
/// <param name="Json">The address of the same answer for programs.</param>
internal sealed record AnswerFoot(FacilityPage Page, string Facility, string Moment, string Json)
{
    public string Known => Page.Reader.Wording.Known(Page.Under.KnownOrDecided);

    public string Recorded => Page.Reader.Wording.Recorded(Page.Under.Recorded,
        Page.Under.Recorded > 0 ? LegalCalendar.At(Page.Register.Book.RecordedAt(Page.Under.Recorded)) : null);

    public string Decided => Page.Reader.Wording.Decided(Page.Under.Decided);

    /// <summary>Where the answer lies for ever, with the host's name.</summary>
    public string Address => $"{Page.Request.Scheme}://{Page.Request.Host}{Page.Permanent}";

    /// <summary>The answer as one cites it.</summary>
    public string Citation => Page.Reader.Say(AnswerLabels.Citation,
        Page.Reader.Say(SiteLabels.Name), Page.Register.Title, Facility, Moment,
        $"{Page.Reader.Say(AnswerLabels.KnownTerm)}: {Known}",
            $"{Page.Reader.Say(AnswerLabels.RecordedTerm)}: {Page.Reader.Wording.Recorded(Page.Under.Recorded)}",
        $"{Page.Reader.Say(AnswerLabels.DecidedTerm)}: {Decided}", Address);
}
