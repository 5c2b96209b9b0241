using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Showing;

/// <summary>A column of a table, which in a spreadsheet may be two.</summary>
/// <param name="Heading">What readers call it.</param>
/// <param name="Suffixes">Of the headings in a spreadsheet; empty of one that is as it is shown.</param>
internal sealed record Column(Label Heading, params IReadOnlyList<Label> Suffixes)
{
    private static readonly Label Itself = new(string.Empty, string.Empty);

    public static implicit operator Column(Label heading) => new(heading, Itself);

    /// <summary>Of names with ids below them, which in a spreadsheet stand beside them.</summary>
    public static Column Named(Label heading) => new(heading, Itself, new(" (id)", " (id)"));

    /// <summary>Of periods, which in a spreadsheet are two moments.</summary>
    public static Column Period(Label heading) => new(heading, new(" (fra)", " (from)"), new(" (indtil)", " (until)"));

    public IEnumerable<string> Fields(Wording wording) => Suffixes.Select(suffix => wording.Say(Heading) + wording.Say(suffix));
}
