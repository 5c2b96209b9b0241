using Regulations.Host.Asking;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Host.Statements;

namespace Regulations.Host.Assistants;

/// <summary>A question that assistants may ask: one of the host's routes, under a name of its own.</summary>
/// <param name="Tool">The name it is called by.</param>
/// <param name="Title">For readers.</param>
/// <param name="Operation">The route, whose description and parameters are the tool's.</param>
/// <param name="Answer">Answers it, as over HTTP.</param>
internal sealed record AssistantQuestion(string Tool, string Title, Operation Operation, Func<HostSettings, InRegister> Answer)
{
    /// <summary>A parameter no assistant needs: it has no other host to wait for.</summary>
    private const string Waiting = "atLeast";

    /// <summary>When to use it, before the route's own description.</summary>
    public required string Use { get; init; }

    /// <summary>Parameters of the address that are not for the assistant to choose; one with an empty value is never given.</summary>
    public IReadOnlyList<(string Name, string Value)> Fixed { get; init; } = [];

    /// <summary>What stands in the body; none where the route takes no body.</summary>
    public IReadOnlyList<Parameter> InBody { get; init; } = [];

    /// <summary>
    /// Whether the answer itself tells no reservations, and those of the facility's state at the same moments are told with it.
    /// </summary>
    public bool BorrowsReservations { get; init; }

    /// <summary>All an assistant may give.</summary>
    public IEnumerable<Parameter> Parameters =>
        Operation.Parameters.Where(p => p.Name != Waiting && Fixed.All(f => f.Name != p.Name)).Concat(InBody);

    public static IReadOnlyList<AssistantQuestion> All { get; } =
    [
        new("find_facilities", "Find facilities", SearchRegister.Operation, s => new SearchRegister(s).Answer)
        {
            Use = "Use it first, to get the id of the facility that is meant.", Fixed = [("type", "facility")],
        },
        new("find_instruments", "Find instruments and provisions", SearchRegister.Operation, s => new SearchRegister(s).Answer)
        {
            Use = "Use it to get the id of an instrument, or the address of a provision, by citation or words.",
            Fixed = [("type", "instrument"), ("type", "provision")],
        },
        new("rules", "Rules at a moment or on a day", GetRules.Operation, s => new GetRules(s).Answer)
        {
            Use = "Use it to learn which rules applied to a facility.",
        },
        new("timeline", "How the rules changed over a span", GetTimeline.Operation, s => new GetTimeline(s).Answer)
        {
            Use = "Use it for a span, with from and until: without them the answer may be very long.",
        },
        new("status", "Why a provision applied or not", GetStatus.Operation, s => new GetStatus(s).Answer)
        {
            Use = "Use it to learn why a provision did or did not apply to a facility.", BorrowsReservations = true,
        },
        new("verdict", "Whether an activity was allowed", GetVerdict.Operation, s => new GetVerdict(s).Answer)
        {
            Use = "Use it to learn what the rules say of an activity. Take activity and facts from the vocabulary.",
            InBody = Weighed, Fixed = [("explain", string.Empty)],
        },
        new("explain", "A verdict explained in words", GetVerdict.Operation, s => new GetVerdict(s).Answer)
        {
            Use = "Use it for the verdict together with an explanation in words (member explanation); explain chooses da or en.",
            InBody = Weighed,
        },
        new("compare", "What differs between two moments", Compare.Operation, s => new Compare(s).Answer)
        {
            Use = "Use it to learn what changed, and which entry changed it.", BorrowsReservations = true,
        },
        new("statement", "A statement by its number", GetStatement.Operation, s => new GetStatement(s).Show)
        {
            Use = "Use it to read a numbered statement as it was issued.", Fixed = [("format", "json")],
        },
        new("vocabulary", "The register's words", GetVocabulary.Operation, s => new GetVocabulary(s).Show)
        {
            Use = "Use it before a verdict: activities, facts and values are to be given by these words.",
        },
        new("coverage", "What the register claims to hold", GetCoverage.Operation, s => new GetCoverage(s).Show)
        {
            Use = "Use it before concluding from silence: outside of what is covered no rule found means nothing.",
        },
    ];

    private static IReadOnlyList<Parameter> Weighed =>
    [
        new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-04-05T10:00") { IsRequired = true },
        new("activity", "The activity asked about, a word of the vocabulary.", "visit.indoors") { IsRequired = true },
        new(Facts, "Facts by name, words of the vocabulary, each a text, a number, or true or false.", """{"relation": "friend"}"""),
        .. CoordinatesQuery.Parameters.Where(p => p.Name != Waiting),
    ];

    /// <summary>The one parameter that is an object.</summary>
    public const string Facts = "facts";
}
