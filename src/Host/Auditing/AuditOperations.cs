using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

/// <summary>The routes of audits, described.</summary>
internal static class AuditOperations
{
    private const string Path = "/registers/{register}/audits";
    private const string Group = "Audits";

    private static readonly Parameter Audit = new("audit", "The audit's number.",
        "1")
    { Form = Form.Number(1), IsInPath = true, IsRequired = true };

    private static readonly Parameter Partial = new("partial", "true: what is done so far of an audit that has not ended.",
        "true")
    { Form = Form.Truth };

    private static readonly Answer Unknown = Answer.Refused(ProblemType.UnknownAudit, "'dk' has no audit 7.");

    public static Operation Making { get; } = new("POST", Path, "makeAudit", "Audit a list of past decisions")
    {
        Group = Group,
        Description = "The body is a list of decisions, as CSV (comma or semicolon) or as JSON Lines, in "
            + "UTF-8, or UTF-16 with a byte order mark, of "
            + "any length; "
            + "/audits/template.csv is an empty one. Each decision is judged twice: as it "
            + "could be known and applied when it was made, and as the law bound. The list is stored, answered with 202 and judged in "
                + "the background, under one position of the log "
            + "for all of it, so that the same list under the same position gives the same results to the byte. A line at fault is "
                + "told in its result; the others are judged.",
        Parameters =
        [
            Routing.Register,
            new("name", "What the audit is called, up to 200 characters.", "Besøg, forår 2020"),
            new("recorded", "Only what the register held then counts: a position of the log, or an instant with its offset. Absent: "
                + "the head.", "137") { Form = Form.Recorded },
            new("profile", "The name of the audit profile by which the list, CSV, is read. Absent: its columns and words are those of "
                + "every list.", "Besøg"),
            LanguageQuery.OfFaults,
        ],
        Body = new("text/csv", "Columns case, facility, at, decided, activity, outcome, a column fact.<name> for each fact, and any "
            + "others, which are passed through.",
                "case,facility,at,decided,activity,fact.relation,outcome\n"
                    + "2020-0417,eks-greve-botilbud,2020-04-10T14:00,2020-04-09,visit,friend,refused\n")
        {
            Taken = [],
            Also =
            [
                new("application/x-ndjson", "The same members, one JSON object a line; facts is an object.",
                    """{ "case": "2020-0417", "facility": "eks-greve-botilbud", "at": "2020-04-10T14:00", "decided": "2020-04-09","""
                        + """ "activity": "visit", "facts": { "relation": "friend" }, "outcome": "refused" }""" + "\n"),
            ],
        },
        Answers =
        [
            new(StatusCodes.Status202Accepted, "The audit is made; Location is its address",
                Examples.Of("audit-made")) { Of = typeof(AuditResponse) },
            Answer.Refused(ProblemType.ListRefused, "1 fault was found.",
                ",\n  \"errors\": [\n    { \"line\": 1, \"entry\": null, \"field\": \"decided\", \"rule\": \"missing-column\", "
                + "\"message\": \"The list has no column 'decided'.\" }\n  ]"),
            Answer.Refused(ProblemType.TooManyAudits, "'dk' keeps 10000 audits."),
            Answer.Refused(ProblemType.ListFormat, "'text/plain' is neither text/csv nor application/x-ndjson."),
            Answer.Refused(ProblemType.UnknownAuditProfile, "'dk' has no audit profile 'Besog'."),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static Operation Listing { get; } = new("GET", Path, "audits", "The audits of a register")
    {
        Group = Group,
        Description = "The latest first. next is there while there are more: ask again with it as before.",
        Parameters =
        [
            Routing.Register,
            new("before", "The number of the audit before which to begin.", "2") { Form = Form.Number(0) },
            new("limit", "How many at most, up to 1000. Absent: 100.", "1") { Form = Form.Number(1, 1000) },
        ],
        Answers = [new(StatusCodes.Status200OK, "The audits", Examples.Of("audits")) { Of = typeof(AuditsResponse) },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'.")],
    };

    public static Operation Template { get; } = new("GET", Path + "/template.csv", "auditTemplate", "An empty list of decisions")
    {
        Group = Group,
        Description = "CSV with the columns needed, one for a fact (add one fact.<name> for each fact known), and one free column. "
            + "With language=da it has the Danish names, "
            + "by which lists may call their columns too.",
        Parameters = [Routing.Register, LanguageQuery.Parameter],
        Answers = [new(StatusCodes.Status200OK, "The line of columns",
            string.Join(';', AuditTemplate.Columns)) { ContentType = "text/csv" }, Answer.Refused(ProblemType.UnknownRegister,
            "There is no register 'dl'.")],
    };

    public static Operation Showing { get; } = new("GET", Path + "/{audit}", "audit", "How an audit stands")
    {
        Group = Group,
        Description = "Its state (created, running, finished, cancelled, failed), how many of its decisions are done, the SHA-256 of "
            + "its list, and the position of the log (recorded) it judges under.",
        Parameters = [Routing.Register, Audit, new("wait", "So many seconds, up to 60, are waited for the audit to end before "
            + "it is answered how it stands.", "30") { Form = Form.Number(0, 60) }],
        Answers = [new(StatusCodes.Status200OK, "The audit", Examples.Of("audit")) { Of = typeof(AuditResponse) }, Unknown],
    };

    public static Operation Cancelling { get; } = new("DELETE", Path + "/{audit}", "cancelAudit", "Cancel an audit")
    {
        Group = Group,
        Description = "It ends where it is; what it has done so far stays and can be read with "
            + "partial=true. One cancelled already stays so.",
        Parameters = [Routing.Register, Audit],
        Answers = [new(StatusCodes.Status200OK, "It is cancelled", Examples.Of("audit-cancelled")) { Of = typeof(AuditResponse) },
            Answer.Refused(ProblemType.AuditEnded, "Audit 1 is finished."), Unknown],
    };

    public static Operation Results { get; } = new("GET", Path + "/{audit}/results", "auditResults", "The results of an audit")
    {
        Group = Group,
        Description = "One result a decision, in the order of the list, streamed: the line and what it said, the class, the verdict "
            + "as it could be known when decided (then) and as the law bound "
            + "(bound), whether the outcome taken agrees with each, the rules that carried them, and the entry that made the "
                + "difference between the two.",
        Parameters =
        [
            Routing.Register, Audit, new("format", "jsonl or csv. Absent: csv with Accept: text/csv, else jsonl.",
                "jsonl") { Form = Form.Words("jsonl", "csv") },
            Partial, LanguageQuery.Parameter,
        ],
        Answers =
        [
            new(StatusCodes.Status200OK, "The results", Examples.LineOf("audit-result"))
                { Of = typeof(AuditResultShape), ContentType = "application/x-ndjson" },
            new(StatusCodes.Status200OK, "The list with the columns added",
                "case;facility;at;decided;activity;fact.relation;outcome;audit.line;audit.class;…\r\n"
                + "2020-0417;eks-greve-botilbud;2020-04-10T14:00;2020-04-09;visit;friend;refused;2;in-accord;…\r\n")
                    { ContentType = "text/csv" },
            Answer.Refused(ProblemType.AuditNotEnded, "Audit 1 is running: 500 of 1200 decisions are done."),
            Unknown,
        ],
    };

    public static Operation Summary { get; } = new("GET", Path + "/{audit}/summary", "auditSummary", "The results of an audit, counted")
    {
        Group = Group,
        Description = "By class; and by rule that carried the verdict as the law bound, by month of the decision, and by municipality "
            + "of the facility, each with its classes. A decision carried by several "
            + "rules is counted at each; none stands for no rule, an unreadable line or an unknown facility.",
        Parameters = [Routing.Register, Audit, Partial],
        Answers =
        [
            new(StatusCodes.Status200OK, "The counts", Examples.Of("audit-summary")) { Of = typeof(AuditSummaryResponse) },
            Answer.Refused(ProblemType.AuditNotEnded, "Audit 1 is running: 500 of 1200 decisions are done."),
            Unknown,
        ],
    };

    public static IReadOnlyList<Operation> All { get; } = [Making, Listing, Template, Showing, Cancelling, Results, Summary];
}
