using Regulations.Domain.Supervising;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Supervising;

/// <summary>What is to come, as one reads it aloud.</summary>
internal static class Watching
{
    /// <summary>In the order of time: <c>2020-05-01 Commences order § 1 as e2</c>.</summary>
    public static string[] Over(this Register register, string span, string? known = null, string? decided = null,
        string facility = Register.Elm) =>
        [.. register.ComingOver(span, known, decided, facility).Select(c => $"{c.At} {c.Kind} {c.Ref} as {c.Version}")];

    public static IReadOnlyList<Coming> ComingOver(this Register register, string span, string? known = null, string? decided = null,
        string facility = Register.Elm) =>
        [.. Coming.In(register.Matter(known, decided, facility: facility), Period(span)).OrderBy(c => c.At).ThenBy(c => c.Ref,
            StringComparer.Ordinal).ThenBy(c => c.Kind)];
}
