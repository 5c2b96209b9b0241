using Regulations.Domain;

namespace Regulations.Host.Pages.Facilities;

/// <summary>What stands above every page about a facility: where one is, its name and facts, and the other views of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Time">The moment whose facts are shown.</param>
/// <param name="Date">The day the other views are asked about; null: they choose theirs.</param>
/// <param name="Hour">The time of day, where one is asked about.</param>
internal sealed record FacilityHead(FacilityPage Page, LegalTime Time, string? Date, string? Hour = null)
{
    public string Title => Page.TitleAt(Time);

    public Addresses.Link View(string page) => page switch
    {
        "tilbud" or "maa-det" => Page.Beside(page).With("dato", Date).With("kl", Hour),
        "tidslinje" => Page.Beside(page).With("dato", Date is null || Hour is null ? Date : $"{Date}T{Hour}"),
        "sammenlign" => Page.Beside(page).With("dato", Date).With("kl", Hour ?? (Date is null ? null : "12:00")),
        "viden" => Page.Beside(page).With("kendt", null).With("afgjort", null),
        _ => Page.Beside(page),
    };
}
