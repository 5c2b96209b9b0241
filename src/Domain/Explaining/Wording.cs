using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>
/// How one language says what entries hold: dates and periods, citations, the coordinates of a question, and the labels of a
/// register's words. Whatever is shown to readers takes them from here.
/// </summary>
public abstract class Wording(Labels labels)
{
    /// <param name="language">What to say it in.</param>
    /// <param name="labels">In that language.</param>
    public static Wording In(Language language, Labels labels) => language switch
    {
        Language.Danish => new DanishWording(labels),
        Language.English => new EnglishWording(labels),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A date, with the time of day where that is not midnight: 5. april 2020 kl. 10.00.</summary>
    public abstract string Moment(LegalTime time);

    /// <summary>The moment of the facts: with the time of day even at midnight.</summary>
    public abstract string Asked(LegalTime at);

    /// <summary>
    /// The end of a half-open period: til og med 30. juni 2020, where it is a midnight; indtil videre, where there is none.
    /// </summary>
    public abstract string Until(LegalTime end);

    /// <summary>From when and until when a rule is in force.</summary>
    public abstract string InForce(Rule rule);

    /// <summary>From when and until when something holds.</summary>
    public string Over(Period period) => (period.From.IsMoment, period.Until.IsMoment) switch
    {
        (false, false) => Always,
        (false, true) => Until(period.Until),
        _ => $"{From} {Moment(period.From)} {Until(period.Until)}",
    };

    public abstract string Kind(InstrumentKind kind);

    public string Kind(DecisionIssued decision) => Kind(decision.Kind, decision.Level);

    /// <param name="kind">Restriction or exemption.</param>
    /// <param name="level">Of a restriction.</param>
    public abstract string Kind(DecisionKind kind, RestrictionLevel? level);

    /// <summary>A restriction or exemption by what it is, by whom and when it was issued.</summary>
    public abstract string Cited(DecisionIssued decision);

    /// <summary>As the gazette cites it, its date in words; without a citation by what it is, by whom and when it was published.</summary>
    public string Cited(InstrumentPublished instrument) =>
        instrument.Citation is not { } written ? Uncited(instrument) : Citation.Read(written) is { } citation ? Cited(citation) : written;

    /// <summary>An entry by what it is about, as far as readers know that by another name than its id; else by its id.</summary>
    public string Named(Entry entry) => entry switch
    {
        InstrumentPublished instrument => $"{Cited(instrument)} ({entry.Id})",
        DecisionIssued decision => $"{Cited(decision)} ({entry.Id})",
        FacilityFacts { Name: { } name } => $"{name} ({entry.Id})",
        AreaDefined area => $"{area.Name} ({entry.Id})",
        _ => entry.Id,
    };

    /// <summary>A rule by its citation and address; where it has no citation, by the name the register has for it.</summary>
    public string Named(Rule rule) =>
        rule is Rule.OfProvision { Instrument.Published.Citation: not null } provision
            ? $"{Cited(provision.Instrument.Published)}, {provision.Address}" : rule.Ref;

    public abstract string Word(Confidence confidence);

    public abstract string Word(Outcome outcome);

    /// <summary>What of the publications counted (kundgjort senest); null: all.</summary>
    public abstract string Known(WrittenTime? known);

    /// <summary>What of the register counted (registreret).</summary>
    /// <param name="position">Of the log.</param>
    /// <param name="at">When that position was recorded; null where the register was empty.</param>
    public abstract string Recorded(long position, LegalTime? at);

    /// <summary>The same, without the moment.</summary>
    public abstract string Recorded(long position);

    /// <summary>When the decision judged was made (afgjort); null: none is judged.</summary>
    public abstract string Decided(WrittenTime? decided);

    /// <summary>That what is announced has no legal effect, and from when it is to have one.</summary>
    /// <param name="commencement">Null where no moment is set.</param>
    public abstract string NotYetInForce(LegalTime? commencement);

    /// <summary>A label in this language.</summary>
    public abstract string Say(Label label);

    public string Activity(string word) => labels.Activity(word);

    public string Fact(string word) => labels.Fact(word);

    public string FacilityKind(string word) => labels.Kind(word);

    public string Attribute(string word) => labels.Attribute(word);

    /// <summary>An attribute's value as it is said of a facility.</summary>
    public string AttributeValue(string attribute, FactValue value) => value switch
    {
        FactValue.Truth truth => YesOrNo(truth.Value),
        _ => labels.AttributeChoice(attribute, value) ?? (value is FactValue.Number ? Number($"{value}") : value.ToString()!),
    };

    /// <summary>A fact's value as it is said of a case: ja, 17 år, forælder.</summary>
    public string Value(string fact, FactValue value) => labels.Choice(fact, value) ?? (labels.Definition(fact), value) switch
    {
        ({ Kind: FactKind.YesNo }, FactValue.Truth truth) => YesOrNo(truth.Value),
        ({ Kind: FactKind.Number, Unit: { } unit }, FactValue.Number) => WithUnit(Number($"{value}"), unit),
        (_, FactValue.Number) => Number($"{value}"),
        _ => value.ToString()!,
    };

    /// <summary>Whether a fact is one that is answered with yes or no.</summary>
    public bool IsYesOrNo(string fact) => labels.Definition(fact)?.Kind == FactKind.YesNo;

    /// <summary>
    /// A label within a sentence: its first letter small, unless it is written in capitals. A word that has none stays as it
    /// is.
    /// </summary>
    public static string Within(string label, string word) =>
        label != word && label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1])
            ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    protected abstract string From { get; }

    protected abstract string Always { get; }

    protected abstract string Cited(Citation citation);

    protected abstract string Uncited(InstrumentPublished instrument);

    protected abstract string YesOrNo(bool truth);

    /// <summary>A number as readers write it.</summary>
    /// <param name="number">As entries write it, with a decimal point.</param>
    protected abstract string Number(string number);

    /// <param name="number">As readers write it.</param>
    /// <param name="unit">In the register's language, which is Danish: it has no label in another.</param>
    protected abstract string WithUnit(string number, string unit);

    /// <summary>A word at the beginning of a line.</summary>
    public static string AtStart(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Whether a moment is a midnight, which entries write as a date alone.</summary>
    protected static bool IsMidnight(LegalTime time) => LegalCalendar.Format(time).Length == 10;

    /// <summary>The time of day, 10:00, with the offset where the hour comes twice.</summary>
    protected static string HourOf(LegalTime time) => LegalCalendar.FormatMinute(time)[11..];

    /// <summary>The last day before a midnight.</summary>
    protected static LegalTime DayBefore(LegalTime midnight) => LegalCalendar.StartOf(LegalCalendar.DateOf(new(midnight.Seconds - 1)));
}
