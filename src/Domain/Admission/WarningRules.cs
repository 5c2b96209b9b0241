namespace Regulations.Domain.Admission;

/// <summary>The closed list of what is recorded and told as a probable mistake, by stable names.</summary>
public static class WarningRules
{
    public const string NoCommencement = "no-commencement";
    public const string EmptyExpiry = "empty-expiry";
    public const string PublishedBeforeSigned = "published-before-signed";
    public const string PublishedBeforeBasis = "published-before-basis";
    public const string InForceBeforePublication = "in-force-before-publication";
    public const string NoBasis = "no-basis";
    public const string BasisNotHeld = "basis-not-held";
    public const string LongerThanBasis = "longer-than-basis";
    public const string SameCitation = "same-citation";
    public const string TextWithoutNorm = "text-without-norm";
    public const string ScopeReachesNone = "scope-reaches-none";
    public const string CoverageHoldsNothing = "coverage-holds-nothing";
    public const string UndefinedKind = "undefined-kind";
    public const string UndefinedAttribute = "undefined-attribute";

    /// <summary>Every rule with what it tells.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [NoCommencement] = "An act or order states no commencement, and nothing sets one: it will not be in force.",
        [EmptyExpiry] = "An instrument, provision or decision expires no later than it commences: it is never in force.",
        [PublishedBeforeSigned] = "An instrument is published before it is signed.",
        [PublishedBeforeBasis] = "An instrument or decision is published more than ten years before an instrument its basis names.",
        [InForceBeforePublication] = "An instrument, provision, clause or decision is in force before it is published.",
        [NoBasis] = "A decision names no basis.",
        [BasisNotHeld] = "A decision rests on what the register does not hold.",
        [LongerThanBasis] = "A decision lasts for more days than any empowering norm of its basis allows.",
        [SameCitation] = "Another instrument has the same citation.",
        [TextWithoutNorm] = "A provision has a text and no norm, in an instrument none of whose "
            + "provisions has one: no verdict will rest on it.",
        [ScopeReachesNone] = "A scope reaches no facility registered so far.",
        [CoverageHoldsNothing] =
            "A coverage is declared in which nothing is held: no norm speaks of its activities to whom and in the time it is declared for.",
        [UndefinedKind] = "Where the register defines kinds, one is named that it does not define.",
        [UndefinedAttribute] = "Where the register defines attributes, one is named that it does not define.",
    };
}
