using System.Text.Json;
using Regulations.Domain.Admission;
using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.EventStore.Codec;

/// <summary>The moves of a renumbering, which happen all at once.</summary>
internal static class RenumberForm
{
    public static Form<MoveDraft> MoveFields { get; } = new(
        "a move",
        new("from", Presence.Required, static (r, ref j, ref d) => d.From = r.Address(ref j)),
        new("to", Presence.Required, static (r, ref j, ref d) => d.To = r.Address(ref j)));

    public static Move[]? Read(Reading reading, ref Utf8JsonReader json)
    {
        var before = reading.Faults.Count;
        var moves = reading.Unshared(ref json, ReadMove);
        if (moves is null || reading.Faults.Count > before) return moves;
        if (moves.Length == 0) reading.Faults.Refuse(null, RefusalRules.MoveForm, "a renumbering moves something");
        Overlapping(reading, moves, "from", static m => m.From);
        Overlapping(reading, moves, "to", static m => m.To);
        return moves;
    }

    private static Move? ReadMove(Reading reading, ref Utf8JsonReader json)
    {
        var draft = default(MoveDraft);
        if (!MoveFields.Read(reading, ref json, ref draft)) return null;
        if (draft.From == draft.To) reading.Faults.Refuse("to", RefusalRules.MoveForm, $"{Quote(draft.To!.Text)} is moved onto itself");
        return new(draft.From!, draft.To!);
    }

    /// <summary>Two ends of one kind are neither equal nor does one stand above the other.</summary>
    private static void Overlapping(Reading reading, Move[] moves, string end, Func<Move, Address> endOf)
    {
        var ends = moves.Select(endOf).ToHashSet();
        var seen = new HashSet<Address>();
        for (var i = 0; i < moves.Length; i++)
        {
            var address = endOf(moves[i]);
            if (seen.Add(address) && !address.AndAbove().Skip(1).Any(ends.Contains)) continue;
            reading.Faults.Path.Enter(i);
            reading.Faults.Refuse(end, RefusalRules.MoveForm, $"{Quote(address.Text)} is the {end} of another move as well, or stands below one");
            reading.Faults.Path.Leave();
        }
    }
}
