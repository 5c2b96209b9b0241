using Weasel.Core;

namespace Regulations.EventStore.Schema;

/// <summary>What the tables that reports are made from say of themselves to whoever opens them in a database tool.</summary>
internal static class TableComments
{
    private const string HeadView =
        "Everything published is known, at the position given, and no decision is judged: the view of the head. What could be "
        + "known or applied at an earlier day is asked of the host.";

    private static readonly (string Column, string Text)[] OfPeriod =
    [
        ("period", "By the clocks of Copenhagen, its start included and its end not. Empty where it lies within the hour that "
            + "comes twice in October and those clocks do not tell it."),
        ("starts_at", "The instant at which the period starts; null: it has no start."),
        ("ends_at", "The instant at which the period ends; null: until further notice."),
    ];

    private static readonly (string Column, string Text) Position = ("position",
        "The position of the log as of which the facility's rows were evaluated. Nothing recorded since has changed them as far "
        + "as tables_as_of tells.");

    private static readonly (string Column, string Text)[] OfRules =
    [
        ("facility", "The id of the facility that the rule reaches."),
        ("rule", "Instrument and address, or the id of a restriction or exemption."),
        ("instrument", "The id of the instrument; null of a restriction or exemption."),
        ("address", "The address the provision has in the period; null of a restriction or exemption."),
        ("version", "The entry, or clause of one, in whose words the rule stands."),
        ("kind", "act, executive-order, guideline, agency-order, local-decision or exemption."),
        ("rank", "5 act, 4 executive order, 3 agency order, 2 local decision and exemption, 0 guideline."),
        ("citation", "As the gazette has it; null where none is recorded."),
        ("title", "Of the instrument; of a restriction or exemption, who issued it."),
        ("text", "The words; null where the register does not hold them."),
        .. OfPeriod,
        ("confidence", "confirmed by a source, or inferred."),
        ("reservations", "What the register does not hold of the rule, in Danish, a sentence a line; null where nothing is known to "
            + "be missing."),
        Position,
    ];

    private static readonly (string Column, string Text)[] OfFacts =
    [
        ("facility", "The id of the facility."),
        ("status", "open or closed. Before it was registered a facility has no row."),
        ("name", "Its name in the period."),
        ("kinds", "The kinds of offer it was registered for."),
        ("municipality", "The id of the municipality it lay in."),
        ("municipality_name", "The municipality's name when the period starts; null where the register does not name it."),
        ("operator", "Who ran it."),
        ("attributes", "What else is recorded of it, by name."),
        .. OfPeriod,
        ("reservations", "Declared gaps that reach the facility, and whether the register claims to cover it, in Danish, a sentence a "
            + "line; null where there is none."),
        Position,
    ];

    private static readonly (string Column, string Text)[] OfAsOf =
    [
        ("position", "All rows are as of this position at least."),
        ("recorded_at", "When it was recorded."),
        ("facilities_behind", "How many facilities wait for later entries to be worked into their rows."),
    ];

    public static IEnumerable<ISchemaObject> Of(DbObjectName rules, DbObjectName facts, DbObjectName asOf) =>
    [
        new Comment("table", rules, null, $"The rules that reached each facility, by period. {HeadView}"),
        .. OfRules.Select(c => new Comment("table", rules, c.Column, c.Text)),
        new Comment("table", facts, null, $"The facts of each facility, by period. {HeadView}"),
        .. OfFacts.Select(c => new Comment("table", facts, c.Column, c.Text)),
        new Comment("view", asOf, null, "How far the tables rules_in_force and facility_facts are; no row while they are not kept."),
        .. OfAsOf.Select(c => new Comment("view", asOf, c.Column, c.Text)),
    ];
}
