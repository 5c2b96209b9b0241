using System.Globalization;
using Regulations.Domain.Explaining;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;

namespace Regulations.Host.Supervising;

/// <summary>An event of the calendar in words of one language.</summary>
internal sealed class TurnInWords(InstrumentTurn turn, ReadersNames names, Language language)
{
    private const int MostNamed = 20;
    private const int MostInSummary = 3;

    private readonly Captions _captions = Captions.In(language);
    private readonly Wording _wording = Wording.In(language, Labels.None);

    /// <summary>The citation and what becomes of it: <c>BEK nr. 372 af 4. april 2020: udløber (§ 1, § 2)</c>.</summary>
    public string Summary =>
        $"{names.Name(turn.Rule.Id)}: {string.Join("; ", Kinds(MostInSummary).Select(k => Told(k.Kind, k.Addresses)))}";

    public string Description => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return _wording.Moment(turn.At);
        if (turn.Parts.Count > 1)
            foreach (var (kind, addresses) in Kinds(MostNamed)) yield return Told(kind, addresses);
        foreach (var version in Named(turn.Parts.Select(p => p.Coming.Version).Distinct(StringComparer.Ordinal), MostNamed, names.Named))
            yield return $"{_captions.Worded}: {version}";
        yield return $"{_captions.Named}: {OneLine.Of(turn.Rule.Id)}";
        foreach (var facility in Named(turn.Facilities, MostNamed, names.Named)) yield return facility;
    }

    private IEnumerable<(ComingKind Kind, string Addresses)> Kinds(int most) =>
        turn.Parts.GroupBy(p => p.Coming.Kind).OrderBy(k => k.Key)
            .Select(k => (k.Key, string.Join(", ", Named(k.Select(p => AddressOf(p.Coming)).Where(a => a.Length > 0), most, OneLine.Of))));

    private string Told(ComingKind kind, string addresses) =>
        _wording.Say(SupervisionLabels.Of(kind)) + (addresses.Length > 0 ? $" ({addresses})" : string.Empty);

    /// <summary>Of a provision its address; empty of a decision.</summary>
    private static string AddressOf(Coming coming) =>
        coming.Ref == coming.Rule.Id ? string.Empty : coming.Ref[(coming.Rule.Id.Length + 1)..];

    /// <summary>The first of them, and how many are left out.</summary>
    private static IEnumerable<string> Named(IEnumerable<string> all, int most, Func<string, string> name)
    {
        var list = all.ToList();
        return list.Take(most).Select(name)
            .Concat(list.Count > most ? [string.Create(CultureInfo.InvariantCulture, $"+ {list.Count - most}")] : []);
    }
}
