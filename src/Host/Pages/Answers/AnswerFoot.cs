using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Answers;

/// <summary>What stands below an answer: what it was given under, and how to keep, cite and take it along.</summary>
/// <param name="Page">The page of the answer.</param>
/// <param name="Under">What it was given under.</param>
/// <param name="Permanent">The page with all coordinates fixed: it gives the same answer for ever.</param>
/// <param name="About">What it is about, as readers call it.</param>
/// <param name="Moment">Of the facts, in words.</param>
/// <param name="Json">The address of the same answer for programs; null: none gives it.</param>
internal sealed record AnswerFoot(RegisterPage Page, Coordinates Under, Link Permanent, string About, string Moment, string? Json)
{
    /// <summary>What the address for programs gives.</summary>
    public Label JsonSaid { get; init; } = AnswerLabels.Json;

    public string Known => Page.Reader.Wording.Known(Under.KnownOrDecided);

    public string Recorded => Page.Reader.Wording.Recorded(
        Under.Recorded, Under.Recorded > 0 ? LegalCalendar.At(Page.Register.Book.RecordedAt(Under.Recorded)) : null);

    public string Decided => Page.Reader.Wording.Decided(Under.Decided);

    /// <summary>Where the answer lies for ever, with the host's name.</summary>
    public string Address => $"{Page.Request.Scheme}://{Page.Request.Host}{Permanent}";

    /// <summary>The answer as one cites it.</summary>
    public string Citation => Page.Reader.Say(AnswerLabels.Citation,
        Page.Reader.Say(SiteLabels.Name), Page.Register.Title, About, Moment,
        $"{Page.Reader.Say(AnswerLabels.KnownTerm)}: {Known}",
        $"{Page.Reader.Say(AnswerLabels.RecordedTerm)}: {Page.Reader.Wording.Recorded(Under.Recorded)}",
        $"{Page.Reader.Say(AnswerLabels.DecidedTerm)}: {Decided}", Address);
}
