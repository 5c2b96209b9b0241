using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

internal struct MoveDraft
{
    public Address? From;

    public Address? To;
}

/// <summary>The moves of a renumbering, which happen all at once.</summary>
internal static class RenumberForm
{
    public static Form<MoveDraft> Fields { get; } = new(
        "move", "a move", "What stands at an address, and below it, stands at another.",
        Field<MoveDraft>.Of("from", Presence.Required, Values.Address, static (ref d) => ref d.From, "Where it stood."),
        Field<MoveDraft>.Of("to", Presence.Required, Values.Address, static (ref d) => ref d.To, "Where it stands from then on."));

    private static readonly Value<IReadOnlyList<Move>> EachMove =
        Values.UnsharedList(Fields.Of(Made, static move => new() { From = move.From, To = move.To }));

    public static Value<IReadOnlyList<Move>> Moves { get; } = EachMove with { Read = Read };

    private static IReadOnlyList<Move>? Read(Reading reading, ref Utf8JsonReader json)
    {
        var before = reading.Faults.Count;
        var moves = EachMove.Read(reading, ref json);
        if (moves is null || reading.Faults.Count > before) return moves;
        if (moves.Count == 0) reading.Faults.Refuse(null, RefusalRules.MoveForm, "a renumbering moves something");
        Overlapping(reading, moves, "from", static m => m.From);
        Overlapping(reading, moves, "to", static m => m.To);
        return moves;
    }

    private static Move? Made(Reading reading, in MoveDraft draft)
    {
        if (draft.From == draft.To)
            reading.Faults.Refuse("to", RefusalRules.MoveForm, $"{Quote(draft.To!.Text)} is moved onto itself");
        return new(draft.From!, draft.To!);
    }

    /// <summary>Two ends of one kind are neither equal nor does one stand above the other.</summary>
    private static void Overlapping(Reading reading, IReadOnlyList<Move> moves, string end, Func<Move, Address> endOf)
    {
        var ends = moves.Select(endOf).ToHashSet();
        var seen = new HashSet<Address>();
        for (var i = 0; i < moves.Count; i++)
        {
            var address = endOf(moves[i]);
            if (seen.Add(address) && !address.AndAbove().Skip(1).Any(ends.Contains)) continue;
            reading.Faults.Path.Enter(i);
            reading.Faults.Refuse(end, RefusalRules.MoveForm,
                $"{Quote(address.Text)} is the {end} of another move as well, or stands below one");
            reading.Faults.Path.Leave();
        }
    }
}
