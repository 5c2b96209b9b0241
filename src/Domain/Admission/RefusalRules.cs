namespace Regulations.Domain.Admission;

/// <summary>The closed list of the rules an entry can break, by their stable names.</summary>
public static class RefusalRules
{
    public const string MalformedJson = "malformed-json";
    public const string LineTooLong = "line-too-long";
    public const string NestedTooDeeply = "nested-too-deeply";
    public const string UnstorableText = "unstorable-text";
    public const string UnknownType = "unknown-type";
    public const string UnknownField = "unknown-field";
    public const string DuplicateField = "duplicate-field";
    public const string MissingField = "missing-field";
    public const string NullNotAllowed = "null-not-allowed";
    public const string WrongKind = "wrong-kind";
    public const string UnknownWord = "unknown-word";
    public const string EmptyName = "empty-name";
    public const string NameTooLong = "name-too-long";
    public const string NameForm = "name-form";
    public const string UnreadableNumber = "unreadable-number";
    public const string UnreadableTime = "unreadable-time";
    public const string SkippedTime = "skipped-time";
    public const string AmbiguousTime = "ambiguous-time";
    public const string ForeignOffset = "foreign-offset";
    public const string EmptyAddressPart = "empty-address-part";
    public const string ActivityForm = "activity-form";
    public const string ConditionForm = "condition-form";
    public const string BoundNotANumber = "bound-not-a-number";
    public const string UnreadableDays = "unreadable-days";
    public const string DaysOutOfPlace = "days-out-of-place";
    public const string LiftsWithoutExempt = "lifts-without-exempt";
    public const string ExemptWithoutLifts = "exempt-without-lifts";
    public const string UntilNotAfterFrom = "until-not-after-from";
    public const string ExpiresNotAfterInForce = "expires-not-after-in-force";
    public const string PublicationWithoutTime = "publication-without-time";
    public const string SuspendWithoutUntil = "suspend-without-until";
    public const string ContentWithoutAddress = "content-without-address";
    public const string MoveForm = "move-form";
    public const string ClausesInAgreement = "clauses-in-agreement";
    public const string PersonalNumber = "personal-number";
    public const string IdTaken = "id-taken";
    public const string UnknownName = "unknown-name";
    public const string AlreadyNamed = "already-named";
    public const string NoAgreement = "no-agreement";
    public const string RestsOnItself = "rests-on-itself";
    public const string ClauseBeyondGuidelines = "clause-beyond-guidelines";
    public const string AnnexWithoutAreas = "annex-without-areas";
    public const string CorrectionOfCorrection = "correction-of-correction";
    public const string CorrectionOfAnother = "correction-of-another";
    public const string FindingForm = "finding-form";
    public const string HashForm = "hash-form";
    public const string StatementOfTheRegister = "statement-of-the-register";
    public const string StatementIsFinal = "statement-is-final";
    public const string UndefinedActivity = "undefined-activity";
    public const string UndefinedFact = "undefined-fact";
    public const string UndefinedValue = "undefined-value";

    /// <summary>Every rule with what it asks.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MalformedJson] = "A line is one JSON object in UTF-8.",
        [LineTooLong] = "A line is at most 1 MiB long.",
        [NestedTooDeeply] = "Objects and lists are nested at most 64 deep.",
        [UnstorableText] = "A text holds neither the character U+0000 nor half a surrogate pair, which the store cannot hold.",
        [UnknownType] = "The type of an entry is one of the register's entry types.",
        [UnknownField] = "An object has only the fields of its type, so that a misspelt one is never lost.",
        [DuplicateField] = "An object has each field once.",
        [MissingField] = "A required field is there.",
        [NullNotAllowed] = "A required field is not null, except where null says that there is no such moment.",
        [WrongKind] = "A field holds the kind of JSON value it is for: a text, a number, a list, an object.",
        [UnknownWord] = "A field with a closed list of words holds one of them.",
        [EmptyName] = "What names a thing is not empty.",
        [NameTooLong] = "What names a thing is at most 500 bytes long.",
        [NameForm] = "What names a thing is neither . nor .. and holds no control character, so that an address and a line can hold it.",
        [UnreadableNumber] = "A number has at most 28 digits, so that it is held exactly.",
        [UnreadableTime] = "A time is a date, 2020-04-05, or a date with a time of day, 2020-04-05T10:00.",
        [SkippedTime] = "A time of day exists that day: the clock was not put forward over it.",
        [AmbiguousTime] = "A time of day exists once that day, or an offset says which is meant: 2020-10-25T02:30+01:00.",
        [ForeignOffset] = "An offset is the one Copenhagen has at that moment: +02:00 in summer, +01:00 in winter.",
        [EmptyAddressPart] = "No part of an address between its commas is empty.",
        [ActivityForm] = "An activity is words of a-z, 0-9 and hyphens, each beginning with a letter, parted by dots: visit.own-room.",
        [ConditionForm] = "A condition has exactly one of is, isNot, in, atMost and atLeast.",
        [BoundNotANumber] = "The bound of atMost and atLeast is a number.",
        [UnreadableDays] = "A number of days is whole, from 1 to 36500.",
        [DaysOutOfPlace] = "Only a norm that empowers has maxDays, and only one that requires has within.",
        [LiftsWithoutExempt] = "Only a norm that exempts says what it lifts.",
        [ExemptWithoutLifts] = "The exempting norm of an exemption says what it lifts.",
        [UntilNotAfterFrom] = "until lies after the from of the same entry or clause.",
        [ExpiresNotAfterInForce] = "expires lies after the inForce of the same instrument, provision or decision, where that is a date.",
        [PublicationWithoutTime] = "What commences on publication has a time of day in published.",
        [SuspendWithoutUntil] = "What is suspended is suspended until a moment.",
        [ContentWithoutAddress] = "replace and insert say which address they give a content.",
        [MoveForm] = "A renumbering has moves; none is onto itself, and no two from or two to are equal or stand one above the other.",
        [ClausesInAgreement] = "A political agreement amends nothing.",
        [PersonalNumber] = "No text holds a Danish personal number (CPR).",
        [IdTaken] = "An entry id is used once: a repeat says the same, a change is a correction.",
        [UnknownName] = "What an entry names is in the register or on an earlier line.",
        [AlreadyNamed] = "A thing is defined, registered, published, issued, granted or declared by one entry only.",
        [NoAgreement] = "What an instrument implements is a political agreement.",
        [RestsOnItself] = "No instrument is its own basis.",
        [ClauseBeyondGuidelines] = "A guideline's clauses reach guidelines only.",
        [AnnexWithoutAreas] = "An annex is replaced by a list of areas.",
        [CorrectionOfCorrection] = "A correction or retraction is not itself corrected or retracted: the entry is corrected again.",
        [CorrectionOfAnother] = "A correction keeps the entry's id, its type and what it is about.",
        [FindingForm] = "A finding is named by the id under which it is listed: 24 digits, 0-9 and a-f.",
        [HashForm] = "A SHA-256 is 64 digits, 0-9 and a-f.",
        [StatementOfTheRegister] =
            "A statement is issued by the register alone; an export of it is taken in again only at its own "
                + "position and with the next number of its year.",
        [StatementIsFinal] = "A statement issued is neither corrected nor retracted: it says what was answered.",
        [UndefinedActivity] = "Where the register defines activities, a norm, a gap or a coverage "
            + "speaks of one it defines, or an earlier line.",
        [UndefinedFact] = "Where the register defines facts, a condition asks about one it defines, or an earlier line.",
        [UndefinedValue] = "A condition compares a defined fact with true or false, with a number, or "
            + "with one of its choices, as its kind is.",
    };
}
