using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http.Json;

namespace Regulations.Cli;

/// <summary>An answer in the language of its reader: names, labels and dates in words for ids, codes and dates.</summary>
internal sealed class AnswerWording
{
    private readonly Dictionary<string, string> _names;

    private AnswerWording(Language language, Labels labels, Dictionary<string, string> names)
    {
        _names = names;
        (Captions, Phrases) = (Captions.In(language), Phrases.In(language, labels));
    }

    public Captions Captions { get; }

    public Phrases Phrases { get; }

    public Wording Wording => Phrases.Wording;

    /// <param name="names">Asks for what the answer names.</param>
    /// <param name="answer">To be shown.</param>
    /// <param name="facilities">The entries it names bear on these.</param>
    /// <param name="language">Of the reader.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public static async Task<AnswerWording> Of(
        AnswerNames names, JsonElement answer, IEnumerable<string> facilities, Language language, CancellationToken cancellation) => new(
            language,
            new(language, await names.Words(answer, cancellation)),
            await names.In(answer, facilities, language.Tag(), cancellation));

    /// <summary>What readers call it; its id where they call it nothing else.</summary>
    public string Name(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>What readers call it, and below it the id by which they go on asking.</summary>
    public string Named(string id) => _names.TryGetValue(id, out var name) && name != id ? $"{name}\n({id})" : id;

    public string Say(Label label) => Wording.Say(label);

    /// <summary>A line with something to fill in.</summary>
    public string Say(Label label, params object[] values) => string.Format(CultureInfo.InvariantCulture, Say(label), values);

    public string Caption(Label label) => $"{Say(label)}: ";

    /// <summary>What readers call a member of a closed list.</summary>
    public string Word<T>(string word, Func<T, Label> label)
        where T : struct, Enum => Say(label(AnswerReading.Word<T>(word)));

    /// <summary>The kind of an instrument, or what a decision is.</summary>
    public string Kind(string word) =>
        ContractWord.TryRead<InstrumentKind>(word, out var instrument) ? Wording.Kind(instrument)
        : ContractWord.TryRead<RestrictionLevel>(word, out var level) ? Wording.Kind(DecisionKind.Restriction, level)
        : Wording.Kind(DecisionKind.Exemption, level: null);

    /// <summary>A verdict in one word, or why there is none.</summary>
    public string Verdict(string word) => ContractWord.SaidOfVerdict(word, Wording);

    /// <summary>A moment of an answer; empty where it is null.</summary>
    public string Moment(JsonElement element, string member) =>
        AnswerReading.Time(element, member) is { } time ? Wording.Moment(time.Time) : string.Empty;

    public string Period(JsonElement element) => Wording.Over(AnswerReading.Period(element));

    /// <summary>An instant as the host writes it, by the clock of Copenhagen.</summary>
    public string Instant(string written) =>
        InstantPattern.ExtendedIso.Parse(written).TryGetValue(default, out var instant)
            ? Wording.Asked(LegalCalendar.At(instant)) : written;

    /// <summary>The coordinates an answer was given under, a line each.</summary>
    public IEnumerable<string> Under(Label asked, JsonElement answer)
    {
        var under = answer.GetProperty("coordinates");
        yield return Caption(asked) + (AnswerReading.Time(under, "at") is { } at ? Wording.Asked(at.Time)
            : under.TryGetProperty("on", out _) ? Moment(under, "on") : Period(under));
        yield return $"{Captions.Known}: {Wording.Known(AnswerReading.Time(under, "known"))}";
        yield return Recorded(answer);
        if (AnswerReading.Time(under, "decided") is { } decided) yield return $"{Captions.Decided}: {Wording.Decided(decided)}";
    }

    public string Recorded(JsonElement answer) =>
        $"{Captions.Recorded}: {Wording.Recorded(answer.GetProperty("coordinates").GetProperty("recorded").GetInt64())}";
}
