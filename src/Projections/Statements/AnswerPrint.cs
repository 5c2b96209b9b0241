using System.Security.Cryptography;
using System.Text;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Comparing;
using Regulations.Projections.Book;

namespace Regulations.Projections.Statements;

/// <summary>
/// What a statement's question is answered with everything known, cut to 128 bits: two answers are the same where this is.
/// </summary>
internal static class AnswerPrint
{
    public static UInt128 Of(RegisterBook book, IssuedStatement statement, long recorded)
    {
        var matter = book.About(statement.Facility, Coordinates.At(recorded), statement.At);
        var said = statement.Activity is { } activity
            ? Said(Verdict.Of(matter, statement.At, activity, statement.Facts), matter, activity, statement.At)
            : Said(State.At(matter, statement.At), matter, statement.At);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(said), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static string Said(State state, Matter matter, LegalTime at) =>
        $"{StateInWords.Of(state)}\n{Said(ReservationsOf.State(matter, state, at))}";

    private static string Said(IEnumerable<Reservation> reservations) =>
        string.Join('\n', reservations.Select(r => $"{r.Kind} {r.About} {r.Entry} {r.Note}"));

    private static string Said(VerdictAnswer answer, Matter matter, string activity, LegalTime at) => answer switch
    {
        VerdictAnswer.Unfit { Fact: var unfit } => unfit.Message,
        VerdictAnswer.Given { Verdict: var verdict } => string.Join(
            '\n',
            [
                $"{verdict.Facility} {string.Join(' ', verdict.Outcomes)} {string.Join(' ', verdict.Missing)}",
                .. verdict.Weighed.Select(w => $"{w.Rule.Ref} {w.Rule.Version} {w.Index} {w.Norm.Modality} {w.Norm.Activity} {w.Rank} "
                    + $"{w.Fate} {w.Why} {string.Join(' ', w.Missing)} {w.Failing.Count} {string.Join(' ', w.Because)}"),
                Said(ReservationsOf.Verdict(matter, verdict, activity, at)),
            ]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
