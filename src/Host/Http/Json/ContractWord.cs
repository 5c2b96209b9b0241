using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;

namespace Regulations.Host.Http.Json;

/// <summary>The words that answers and entries are written with, for those who read answers and write entries.</summary>
public static class ContractWord
{
    /// <summary>False where the closed list has no such word.</summary>
    public static bool TryRead<T>(string word, out T member)
        where T : struct, Enum => Word<T>.TryRead(word, out member);

    public static string Of<T>(T member)
        where T : struct, Enum => Word<T>.Of(member).Value;

    /// <summary>What readers call a verdict's word, or the status for which there is no verdict.</summary>
    public static string SaidOfVerdict(string word, Wording wording) =>
        TryRead<Outcome>(word, out var outcome) ? wording.Word(outcome)
        : TryRead<FacilityStatus>(word, out var facility) ? wording.Say(StatusLabels.Of(facility))
        : wording.Say(Headings.Conditional);
}
