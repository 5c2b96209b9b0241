using Regulations.Domain;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Regulations.Host.Auditing.Profiles;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>Guesses what a cell of a list means; null where it is not known.</summary>
internal static class ValueGuess
{
    private const double MostOfTen = 0.6;

    private static readonly Dictionary<PastOutcome, string[]> Outcomes = new()
    {
        [PastOutcome.Refused] =
        [
            "refused", "afslag", "afslaaet", "afvist", "nej", "nejtak", "ikkeimoedekommet", "ikketilladt", "ikkegivet", "forbudt",
            "naegtet", "rejected", "denied", "no", "notallowed",
        ],
        [PastOutcome.Allowed] =
        [
            "allowed", "tilladt", "tilladelse", "givet", "bevilget", "bevilling", "imoedekommet", "godkendt", "medhold", "ja", "granted",
            "approved", "permitted", "yes",
        ],
        [PastOutcome.AllowedWithConditions] =
        [
            "allowedwithconditions", "tilladtpaavilkaar", "tilladtmedvilkaar", "givetpaavilkaar", "givetmedvilkaar", "paavilkaar",
            "medvilkaar", "betinget", "delvistimoedekommet", "delvist", "grantedonconditions", "conditional",
        ],
        [PastOutcome.Exempted] = ["exempted", "undtaget", "undtagelse", "dispensation", "dispenseret", "fritaget", "exemption", "exempt"],
        [PastOutcome.Ordered] = ["ordered", "paabudt", "paabud", "paalagt", "required"],
    };

    private static readonly string[] Truths = ["ja", "j", "yes", "y", "true", "sand", "x", "1"];
    private static readonly string[] Untruths = ["nej", "n", "no", "false", "falsk", "0"];

    /// <summary>Whether six of ten of the cells with anything in them, and one at least, are so.</summary>
    public static bool Most(IEnumerable<string> cells, Func<string, bool> are)
    {
        var (count, fitting) = (0, 0);
        foreach (var (cell, times) in cells.Where(c => c.Length > 0).CountBy(static c => c))
        {
            count += times;
            if (are(cell)) fitting += times;
        }

        return fitting > 0 && fitting >= count * MostOfTen;
    }

    public static bool IsTimeOfDay(string cell) => cell.AsSpan().IndexOfAny('.', ':') > 0 && WrittenCell.Time(cell) is not null;

    public static PastOutcome? Outcome(string cell)
    {
        var word = Folded.Of(cell);
        foreach (var (outcome, words) in Outcomes)
            if (words.Contains(word)) return outcome;
        return null;
    }

    /// <summary>An activity by its word or label.</summary>
    public static string? Activity(string cell, Vocabulary vocabulary) =>
        vocabulary.Activities.Read(cell) ?? vocabulary.Activities.All.FirstOrDefault(a => IsCalled(cell, a.Label))?.Word;

    /// <summary>A choice of a fact by its word or label.</summary>
    public static string? Choice(string cell, FactDefined fact) =>
        fact.Values.FirstOrDefault(v => v.Value.Equals(cell, StringComparison.OrdinalIgnoreCase) || IsCalled(cell, v.Label))?.Value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string? Truth(string cell)
    {
        var word = Folded.Of(cell);
        return Truths.Contains(word) ? "true" : Untruths.Contains(word) ? "false" : null;
    }

    /// <summary>The facility that has or had the name, or the only one whose name holds it.</summary>
    public static string? Facility(string cell, FacilityNames names)
    {
        var found = names.Find(cell, LegalTime.Never);
        return found.Id ?? (found.Candidates is [var only] ? only.Id : null);
    }

    private static bool IsCalled(string cell, Label label) =>
        Folded.Of(cell) is var word && (word == Folded.Of(label.Da) || word == Folded.Of(label.En));
}
