namespace Regulations.Host.Http;

/// <summary>A refusal of the host's: its lasting name, which is part of the contract, and what it means.</summary>
/// <param name="Slug">The problem's <c>type</c> is <c>/problems/</c> and this.</param>
/// <param name="Status">Of the response.</param>
/// <param name="Title">The same for every occurrence.</param>
/// <param name="Meaning">What the caller can do about it.</param>
internal sealed record ProblemType(string Slug, int Status, string Title, string Meaning)
{
    public const string Root = "/problems/";

    public string Uri { get; } = Root + Slug;

    public static ProblemType UnknownRegister { get; } = new("unknown-register", 404, "There is no such register",
        "The address names a register that has not been made. GET /registers lists those there are; PUT /registers/{register} makes one.");

    public static ProblemType UnknownStatement { get; } = new("unknown-statement", 404, "There is no such statement",
        "The register has issued no statement of this number.");

    public static ProblemType UnknownRoute { get; } = new("unknown-route", 404, "There is nothing at this address",
        "The routes there are stand in /openapi/v1.json and, to read, at /docs.");

    public static ProblemType MethodNotAllowed { get; } = new("method-not-allowed", 405, "The address does not take this method",
        "The response's Allow header names those it takes.");

    public static ProblemType UnknownHost { get; } = new("unknown-host", 421, "The host is not known by this name",
        "A host answers by the names of the machine's loopback, those it was told to answer at, and those its setting hosts lists "
        + "(serve --hosts, REGULATIONS_HOSTS): a page of another site could otherwise lead its own name here.");

    public static ProblemType OtherOrigin { get; } = new("other-origin", 403, "A page of another site asks",
        "The header Origin names another site than the one asked. What may change something is only taken from the host's own pages, "
        + "and from programs, which send no such header.");

    public static ProblemType AddressTooLong { get; } = new("address-too-long", 414, "The address is too long",
        "Path and query are longer than the host takes. Where a question takes long lists it takes them in a body too.");

    public static ProblemType HeadersTooLarge { get; } = new("headers-too-large", 431, "The headers are too large",
        "The request has more headers, or longer ones, than the host takes.");

    public static ProblemType ContentType { get; } = new("content-type", 415, "The body is not of the type the route takes",
        "The header Content-Type is to be the one the route declares: application/json for questions, application/x-ndjson or "
            + "application/json for entries.");

    public static ProblemType UnknownParameter { get; } = new("unknown-parameter", 400, "A parameter is not one of this route's",
        "What is not known is refused, so that a misspelt coordinate is never silently lost. The member parameter names it.");

    public static ProblemType MissingParameter { get; } = new("missing-parameter", 400, "A parameter is missing",
        "The route cannot be asked without it. The member parameter names it.");

    public static ProblemType UnreadableParameter { get; } = new("unreadable-parameter", 400, "A parameter cannot be read",
        "A parameter, or a member of the body, does not hold what it is for. The member parameter names it, detail says what is wanted.");

    public static ProblemType ConflictingParameters { get; } = new("conflicting-parameters", 400, "Two parameters exclude each other",
        "A question is about a moment (at) or a day (on), not both. The member parameter names one of the two.");

    public static ProblemType PositionBeyondHead { get; } = new("position-beyond-head", 400, "The register has not come to this position",
        "recorded lies after the last entry recorded, or is a moment still to come; or since does: what the register will hold then "
            + "is not known yet. The member head says how far it has come. "
        + "A question to another host than the one written to may carry atLeast, and waits for that position.");

    public static ProblemType FactNotANumber { get; } = new("fact-not-a-number", 400, "A fact compared with a number is none",
        "A norm compares the fact with a number; the fact given is a text, or true or false. The member parameter names it.");

    public static ProblemType FactNotATruth { get; } = new("fact-not-true-or-false", 400, "A fact compared with true and false is neither",
        "A norm asks whether the fact is true or false; the fact given is a text or a number. The member parameter names it.");

    public static ProblemType UndefinedWord { get; } = new("undefined-word", 400, "A word is not of the register's vocabulary",
        "The register defines its activities, or its facts, and the one asked about is none of them. The member parameter names it, "
            + "nearest lists those that may have been meant; "
        + "GET /registers/{register}/vocabulary lists all.");

    public static ProblemType UndefinedValue { get; } = new("undefined-value", 400, "A fact does not have this value",
        "The register defines what values the fact has: true or false, a number, or one of its choices. The member parameter names "
            + "the fact, nearest lists the choices that may have been meant; "
        + "GET /registers/{register}/vocabulary lists all.");

    public static ProblemType UnknownFacility { get; } = new("unknown-facility", 400, "The facility was never registered",
        "A statement is about a facility that the register holds. The member nearest lists the ids that may have been meant; GET "
            + "/registers/{register}/facilities lists all. "
        + "A question about a facility never registered is answered: its status is unknown.");

    public static ProblemType UnreadableBody { get; } = new("unreadable-body", 400, "The body cannot be read",
        "The body is to be one JSON object in UTF-8 with the members the route names.");

    public static ProblemType BodyTooLarge { get; } = new("body-too-large", 413, "The body is too large",
        "Entries of one request are at most 4 GiB and 10,000,000 lines long, a list to be audited 1 GiB, any other body 1 MiB, where the "
        + "host's "
        + "settings do not say otherwise; detail tells which it was. Send entries in several requests.");

    public static ProblemType BodyStalled { get; } = new("body-stalled", 408, "The body did not come on",
        "The sender paused for too long, or sent less than 240 bytes a second. Nothing was recorded: "
        + "send the request again, without pauses.");

    public static ProblemType JudgingTooLong { get; } = new("judging-too-long", 503, "The entries were not judged in time",
        "Judging them, and waiting for those before them, took longer than the host allows. Nothing was recorded: "
        + "send them again later, or in smaller requests.");

    public static ProblemType SpanTooLong { get; } = new("span-too-long", 400, "In this span too much may change",
        "The law and the facts that bear on the facility have more moments of change in the span than the host answers at once. Ask in "
        + "parts.");

    public static ProblemType TooManyRegisters { get; } = new("too-many-registers", 409, "There are as many registers as there may be",
        "Whoever runs the host decides how many.");

    public static ProblemType TooManyAudits { get; } = new("too-many-audits", 409, "The register keeps as many audits as it may",
        "Whoever runs the host decides how many.");

    public static ProblemType RegisterName { get; } = new("register-name", 400, "This cannot be a register's name",
        "A register's name is a small letter followed by at most 40 small letters, digits and hyphens, such as dk or training-2.");

    public static ProblemType TitleDiffers { get; } = new("title-differs", 409, "The register has another title",
        "The register is there already under the title that detail names, and keeps it.");

    public static ProblemType NeedsOwner { get; } = new("needs-owner", 403, "This host may not make registers",
        "A register's schema is made by the owner of the schemas, as whom this host does not log in. Let the owner run once: "
        + "regulations migrate --owner-connection-file FILE --register NAME --title TITLE.");

    public static ProblemType UnknownServer { get; } = new("unknown-server", 400, "There is no such server",
        "The host's settings tell no connection to a server of this name. Without one, a register is made where the catalog is.");

    public static ProblemType EntriesRefused { get; } = new("entries-refused", 422, "Entries were refused; nothing was recorded",
        "A request is recorded whole or not at all. The member errors lists up to 100 faults, each with its line, entry, field, rule "
            + "and a message. "
        + "The rules are listed below.");

    public static ProblemType UnknownAudit { get; } = new("unknown-audit", 404, "There is no such audit",
        "GET /registers/{register}/audits lists those there are.");

    public static ProblemType UnknownAuditProfile { get; } = new("unknown-audit-profile", 404, "There is no such audit profile",
        "GET /registers/{register}/audit-profiles lists those there are.");

    public static ProblemType AuditProfileName { get; } = new("audit-profile-name", 400, "This cannot be an audit profile's name",
        "A name is 1 to 100 letters, digits, blanks and other signs in one line, without a slash.");

    public static ProblemType AuditProfileRefused { get; } = new(
        "audit-profile-refused", 422, "The audit profile was refused; nothing was kept",
        "It does not say which column is which, or says of a word what no list can mean. The member errors names each fault with its "
        + "field and rule.");

    public static ProblemType TooManyAuditProfiles { get; } = new(
        "too-many-audit-profiles", 409, "The register keeps as many audit profiles as it may",
        "Delete one that is not needed any more, then keep it again.");

    public static ProblemType ListFormat { get; } = new("list-format", 415, "A list of decisions is CSV or JSON Lines",
        "The header Content-Type says which: text/csv, or application/x-ndjson. Either is in UTF-8, or in UTF-16 with a byte order "
            + "mark, and sent as it is, neither compressed nor as a workbook.");

    public static ProblemType ListRefused { get; } = new("list-refused", 422, "The list of decisions was refused; nothing was stored",
        "A needed column is missing, a column stands twice or has a name that none can have, there are no decisions, or a line holds "
            + "a personal number. The member errors names each fault with its line, field and "
        + "rule. A fault of a single line refuses nothing: it stands in that line's result.");

    public static ProblemType AuditNotEnded { get; } = new("audit-not-ended", 409, "The audit has not ended",
        "Its results are not all there yet. Wait for it (GET the audit with wait), or ask for what there is with partial=true.");

    public static ProblemType AuditEnded { get; } = new("audit-ended", 409, "The audit has ended already",
        "What has finished or failed cannot be cancelled; it stays as it is.");

    public static ProblemType UnknownSubscription { get; } = new("unknown-subscription", 404, "There is no such subscription",
        "It was never made, or has been ended. GET /registers/{register}/subscriptions lists those there are.");

    public static ProblemType UnknownDeadLetter { get; } = new("unknown-dead-letter", 404, "There is no such dead letter",
        "The subscription has no delivery of this id that was given up. GET "
            + "/registers/{register}/subscriptions/{subscription}/dead-letters lists those it has.");

    public static ProblemType SubscriptionEnded { get; } = new("subscription-ended", 409, "The subscription is ended",
        "Its receiver answered 410 Gone, and nothing is posted to it any more. "
        + "DELETE it, and subscribe anew where the receiver is there again.");

    public static ProblemType TooManySubscriptions { get; } = new("too-many-subscriptions", 409,
        "The register has as many subscriptions as it may have",
        "End one that is not needed any more, then subscribe again.");

    public static ProblemType PositionNotReached { get; } = new("position-not-reached", 503, "This host has not come to the position yet",
        "The question asks to be answered from atLeast a position that this host did not hold in time. Ask again later; the member "
            + "head says how far it has come.");

    public static ProblemType TooManyReaders { get; } = new("too-many-readers", 503, "As many are reading logs as the host bears",
        "Ask again when others have read theirs. What they read slowly keeps nobody from recording or asking.");

    public static ProblemType TooManyQuestions { get; } = new("too-many-questions", 503, "As many dear questions wait as the host bears",
        "Questions about many facilities or long spans are answered a few at a time, each caller in turn. Ask again when yours have been "
        + "answered.");

    public static ProblemType QuestionTooLong { get; } = new("question-too-long", 503, "The question was not answered in time",
        "Answering it, and waiting for those before it, took longer than the host allows. Ask about fewer facilities or a shorter span.");

    public static ProblemType Starting { get; } = new("starting", 503, "The host is not ready yet",
        "The registers are being read. Ask again in a moment; /health/ready tells when.");

    public static ProblemType LogUnavailable { get; } = new("log-unavailable", 503, "The log cannot be reached",
        "The database did not answer for as long as the host waits. Whether entries sent were recorded is not known: send the same "
            + "request again, "
        + "what was recorded is then counted as unchanged.");

    public static ProblemType DiskFull { get; } = new("disk-full", 507, "A disk is full",
        "Nothing was recorded, and nothing can be until whoever runs the host has made room; questions are answered on. "
        + "detail says which disk it is; /health/ready tells when the database can be written to again.");

    public static ProblemType UnreadableLog { get; } = new("unreadable-log", 500, "The register's log cannot be read",
        "The log holds what this program cannot read, so it gives no answers from this register. The host's own log says at which "
        + "position.");

    public static ProblemType Failure { get; } = new("failure", 500, "The host failed",
        "This is a fault of the program. The host's own log says more.");

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        UnknownRegister, UnknownStatement, UnknownRoute, MethodNotAllowed,
        UnknownHost, OtherOrigin, AddressTooLong, HeadersTooLarge, ContentType,
        UnknownParameter, MissingParameter, UnreadableParameter, ConflictingParameters,
        PositionBeyondHead, FactNotANumber, FactNotATruth, UndefinedWord, UndefinedValue, UnknownFacility, UnreadableBody, BodyTooLarge,
        BodyStalled, JudgingTooLong,
        SpanTooLong, TooManyRegisters, TooManyAudits, RegisterName, TitleDiffers, NeedsOwner, UnknownServer, EntriesRefused,
        UnknownAudit, UnknownAuditProfile, AuditProfileName, AuditProfileRefused, TooManyAuditProfiles,
        ListFormat, ListRefused, AuditNotEnded, AuditEnded, UnknownSubscription, UnknownDeadLetter,
        SubscriptionEnded, TooManySubscriptions, PositionNotReached,
        TooManyReaders, TooManyQuestions, QuestionTooLong, Starting, LogUnavailable, DiskFull, UnreadableLog, Failure,
    ];
}
