using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;

namespace Regulations.Host.Pages.Facilities;

/// <summary>What later knowledge changed: the moment of the facts across, what was known by then upwards.</summary>
internal sealed class KnowledgeModel : SpanPage
{
    public override string Name => "viden";

    public KnowledgeGrid Grid { get; private set; } = null!;

    protected override IReadOnlyList<string> Takes => ["fra", "til", "registreret", Least];

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        if (Query.Faults.Count > 0) return WithFaults();
        Grid = new(this, Span, Cancellation);
        return Page();
    }

    /// <summary>What was believed by then and by then is many answers: programs ask for each.</summary>
    public AnswerFoot Foot => FootOf(TitleAt(Span.From), Reader.Wording.Over(Span), json: null);

    /// <summary>The answer of a moment as it was then believed.</summary>
    public Link Then(LegalTime time, LegalTime known) => At(time).With("kendt", LegalCalendar.FormatMinute(known)[..10]);

    public Link At(LegalTime time)
    {
        var moment = LegalCalendar.FormatMinute(time);
        return Beside("tilbud").With("dato", moment[..10]).With("kl", moment[11..] == "00:00" ? null : moment[11..]);
    }
}
