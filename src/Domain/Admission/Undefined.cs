using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Domain.Admission;

/// <summary>How it is told that a word is not of the vocabulary: the word, the nearest that are, and where all are listed.</summary>
public static class Undefined
{
    private const string WhereTheyAre = "GET /registers/{register}/vocabulary lists those there are";

    /// <param name="sort">What the word is: an activity or a fact.</param>
    public static string Message(string sort, string word, IReadOnlyList<string> nearest) =>
        $"the register defines no {sort} {Quote(word)}; {Meant(nearest)}{WhereTheyAre}";

    /// <param name="value">As the message shows it.</param>
    public static string Value(FactDefined fact, string value, IReadOnlyList<string> nearest) =>
        $"{value} {ValueForm.Fault(fact)}, as {Quote(fact.Word)} asks; {Meant(nearest)}{WhereTheyAre}";

    private static string Meant(IReadOnlyList<string> nearest) =>
        nearest.Count == 0 ? string.Empty : $"is {string.Join(" or ", nearest.Select(Quote))} meant? ";
}
