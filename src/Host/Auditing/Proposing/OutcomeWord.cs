using Regulations.Domain.Auditing;

namespace Regulations.Host.Auditing.Proposing;

/// <summary>The outcomes of decisions by the words of every list.</summary>
internal static class OutcomeWord
{
    public static string Of(PastOutcome outcome) => OutcomesTaken.ByWord.First(o => o.Value == outcome).Key;

    /// <summary>Whether it is one as it stands.</summary>
    public static bool Is(string written) => OutcomesTaken.ByWord.ContainsKey(written);
}
