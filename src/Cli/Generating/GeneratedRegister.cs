using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>An invented register in the order in which it would have been recorded; every entry fits those before it.</summary>
internal static class GeneratedRegister
{
    private const int DecisionsPerGap = 2_000;

    public static IEnumerable<Entry> Of(RegisterSize size)
    {
        var dice = new Dice(size.Seed);
        foreach (var area in Country.Areas()) yield return area;
        foreach (var word in Wording.All()) yield return word;
        foreach (var facility in Country.Facilities(dice, size.Facilities)) yield return facility;
        foreach (var entry in Law(dice, size)) yield return entry;
    }

    /// <summary>What was published day by day, and what became of each decision in its turn.</summary>
    private static IEnumerable<Entry> Law(Dice dice, RegisterSize size)
    {
        var statutes = new Statutes(dice);
        var decisions = new Decisions(dice, statutes, size.Facilities);
        var instruments = Calendar.Draw(dice, size.Instruments);
        var since = new PriorityQueue<Entry, (LegalTime Day, int Order)>();
        var (published, order) = (0, 0);
        yield return Before(instruments[0]);
        // The first three are acts, before anything rests on them.
        for (; published < Math.Min(3, instruments.Length); published++) yield return statutes.Next(instruments[0]);
        foreach (var day in Calendar.Draw(dice, size.Decisions))
        {
            for (; published < instruments.Length && instruments[published] <= day; published++)
                yield return statutes.Next(instruments[published]);
            while (since.TryPeek(out var due, out var when) && when.Day <= day)
            {
                since.Dequeue();
                yield return due;
            }

            var issued = decisions.Next(day);
            yield return issued;
            foreach (var entry in decisions.Since(issued)) since.Enqueue(entry, (entry.PublishedAt, ++order));
            if (dice.In100(1)) since.Enqueue(Corrected(dice, issued), (Calendar.After(day, dice.Between(1, 100)), ++order));
            if (dice.Below(DecisionsPerGap) == 0) yield return Gap(dice, day, ++order);
        }

        for (; published < instruments.Length; published++) yield return statutes.Next(instruments[published]);
        while (since.TryDequeue(out var due, out _)) yield return due;
    }

    /// <summary>A register's own mistake: the text, or that it was ever issued.</summary>
    private static CorrectionEntry Corrected(Dice dice, DecisionIssued issued) => dice.In100(80)
        ? new EntryCorrected
        {
            Id = $"{issued.Id}-c", Mends = issued.Id, Reason = "Fejl ved registreringen",
            Replacement = issued with { Text = "Rettet." }
        }
        : new EntryRetracted { Id = $"{issued.Id}-c", Mends = issued.Id, Reason = "Registreret to gange" };

    /// <summary>What applied before the register begins it does not know.</summary>
    private static GapDeclared Before(LegalTime first) => new()
    {
        Id = "g0-e", Gap = "g0", From = Calendar.After(first, -60), Until = first,
        Note = "Retten før registerets begyndelse er ikke registreret",
        Scope = new() { Kinds = [Country.Kinds[0]] },
    };

    private static GapDeclared Gap(Dice dice, LegalTime day, int number) => new()
    {
        Id = $"g{number}-e", Gap = $"g{number}", From = day, Until = Calendar.After(day, dice.Between(10, 200)), Note = "Ikke registreret",
        Scope = new() { Areas = [Country.MunicipalityOf(dice)], Kinds = [Country.KindOf(dice)] },
    };
}
