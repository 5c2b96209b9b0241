using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Host.Pages.Facilities;

namespace Regulations.Host.Pages.Answers;

/// <summary>A time over which what was believed is not what is known now.</summary>
internal sealed record Belief(Period Over, IReadOnlyList<string> Then, IReadOnlyList<string> Now);

/// <summary>What was believed of a span when only what had been published by the end of a day was known.</summary>
/// <param name="Known">The day, as its first moment.</param>
/// <param name="Pieces">The span in order, each with whether it was believed as is known now.</param>
internal sealed record KnownRow(LegalTime Known, IReadOnlyList<(Period Over, bool IsSame)> Pieces, IReadOnlyList<Belief> Beliefs, double Y);

/// <summary>A facility's span under what was known day by day, wherever a publication changed anything of it.</summary>
internal sealed class KnowledgeGrid
{
    public const int RowHeight = 22;
    public const int Top = 44;
    private const int MostRows = 80;

    private readonly Dictionary<Entry, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly FacilityPage _page;

    public KnowledgeGrid(FacilityPage page, Period span, CancellationToken cancellation)
    {
        _page = page;
        var book = page.Register.Book;
        Axis = new(page, [], span);
        var final = Binding(page.Under, span, cancellation);
        var days = book.Bearing(page.Id).Select(e => e.BodyAt(page.Under.Recorded)?.PublishedAt ?? LegalTime.Always)
            .Where(p => p.IsMoment && p < span.Until).Select(p => LegalCalendar.StartOf(LegalCalendar.DateOf(p))).Distinct(
                ).OrderDescending().ToList();
        var rows = new List<KnownRow>();
        string? last = null;
        foreach (var day in days)
        {
            var under = page.Under with { Known = new(day, HasTimeOfDay: false) };
            var row = Row(day, Binding(under, span, cancellation), final, span, rows.Count);
            var print = string.Join('|', row.Pieces.Select(p => $"{p.Over}{p.IsSame}")) + string.Join(
                '|', row.Beliefs.Select(b => string.Join(';', b.Then)));
            if (print == last || rows.Count == MostRows) continue;
            last = print;
            rows.Add(row);
        }

        Rows = rows;
    }

    /// <summary>The calendar across.</summary>
    public TimelinePicture Axis { get; }

    /// <summary>The latest known first, as it stands highest.</summary>
    public IReadOnlyList<KnownRow> Rows { get; }

    public double Height => Top + (Rows.Count * RowHeight) + 8;

    private static KnownRow Row(
        LegalTime day, IReadOnlyList<(Period Over, IReadOnlyList<string> Sources)> then,
        IReadOnlyList<(Period Over, IReadOnlyList<string> Sources)> now, Period span, int index)
    {
        var pieces = new List<(Period, bool)>();
        var beliefs = new List<Belief>();
        foreach (var over in then.SelectMany(t => now.Select(n => (t, n, Over: t.Over.Intersect(n.Over)))).Where(
            x => !x.Over.IsEmpty).OrderBy(x => x.Over.From))
        {
            var same = over.t.Sources.SequenceEqual(over.n.Sources);
            if (pieces.Count > 0 && pieces[^1].Item2 == same) pieces[^1] = (new(pieces[^1].Item1.From, over.Over.Until), same);
            else pieces.Add((over.Over, same));
            if (!same) beliefs.Add(new(over.Over, [.. over.t.Sources.Except(over.n.Sources)], [.. over.n.Sources.Except(over.t.Sources)]));
        }

        return new(day, pieces, Merged(beliefs), Top + (index * RowHeight));
    }

    private static List<Belief> Merged(List<Belief> beliefs)
    {
        var merged = new List<Belief>();
        foreach (var belief in beliefs)
            if (merged.Count > 0 && merged[^1].Over.Until == belief.Over.From && merged[^1].Then.SequenceEqual(belief.Then)
                && merged[^1].Now.SequenceEqual(belief.Now))
                merged[^1] = merged[^1] with { Over = new(merged[^1].Over.From, belief.Over.Until) };
            else merged.Add(belief);
        return merged;
    }

    /// <summary>The binding sources in force over the span, by what readers call them.</summary>
    /// <remarks>Of the states of a timeline only this is looked at: what is announced and what is missing takes as long again.</remarks>
    private List<(Period Over, IReadOnlyList<string> Sources)> Binding(Coordinates under, Period span, CancellationToken cancellation)
    {
        var matter = _page.Register.Book.About(_page.Id, under, cancellation);
        var binding = new List<(Period Over, IReadOnlyList<string> Sources)>();
        foreach (var moment in new ChangeMoments(matter).Within(span))
        {
            cancellation.ThrowIfCancellationRequested();
            var sources = SourcesAt(matter, moment);
            if (binding.Count > 0 && binding[^1].Sources.SequenceEqual(sources)) continue;
            if (binding.Count > 0) binding[^1] = binding[^1] with { Over = binding[^1].Over.EndedAt(moment) };
            binding.Add((new(moment, span.Until), sources));
        }

        return binding;
    }

    private List<string> SourcesAt(Matter matter, LegalTime time) =>
    [
        .. Rules.At(matter, matter.Facility.At(time), time).Where(r => r.Rank > 0).OrderByDescending(r => r.Rank)
            .Select(r => (r.Rank, Source: StateShown.SourceOf(r))).Distinct().Select(s => Named(s.Source.Entry)),
    ];

    private string Named(Entry entry)
    {
        if (!_names.TryGetValue(entry, out var name)) _names[entry] = name = _page.Reader.Named(entry);
        return name;
    }
}
