using System.Buffers;
using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Admission;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Auditing;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Projections.Audits;
using Regulations.Projections.Words;

namespace Regulations.Host.Auditing;

/// <summary>Judges the lines of one chunk. Several chunks are judged at once, each on a thread of its own.</summary>
/// <param name="audit">Judges one decision.</param>
/// <param name="form">How the list is written.</param>
/// <param name="profiled">Reads the lines of a list that has columns and words of its own; null: it has not.</param>
internal sealed class ChunkJudging(DecisionJudge audit, AuditForm form, ProfiledLine? profiled)
{
    /// <summary>What a decision is counted at that no rule, month or municipality belongs to.</summary>
    public const string None = "none";

    private readonly StoredReservations _reservations = new(audit.Vocabulary);
    private readonly Dictionary<AuditCount, long> _counts = [];
    private readonly ArrayBufferWriter<byte> _results = new(512 * 1024);
    private int _decisions;
    private int _refused;

    /// <exception cref="OperationCanceledException">The audit is not wanted any more; the chunk is then left in its middle.</exception>
    public JudgedChunk Judge(AuditChunk chunk, CancellationToken cancellation = default)
    {
        using var json = new Utf8JsonWriter(_results, JsonResponse.Options);
        foreach (var line in form.IsCsv ? CsvLines.Read(chunk, form) : JsonLines.Read(chunk))
        {
            Judge(json, profiled?.Of(line) ?? line, cancellation);
            json.Flush();
            json.Reset();
            _results.Write("\n"u8);
        }

        return new(chunk.Number, _results.WrittenSpan.ToArray(), _decisions, _refused, _counts);
    }

    private void Judge(Utf8JsonWriter json, ListLine line, CancellationToken cancellation)
    {
        var isMalformed = line.Decision is { } written && !audit.CanRead(written.Activity);
        var answer = line.Decision is { } decision && !isMalformed ? audit.Of(decision, cancellation) : null;
        var given = answer as AuditedAnswer.Given;
        IReadOnlyList<LineFault> faults = answer switch
        {
            _ when isMalformed => [LineFault.NoActivity(line.Decision!.Activity)],
            AuditedAnswer.Unfit { Fact: var unfit } => [Unfit(unfit)],
            AuditedAnswer.Undefined { Words: var words } => [.. words.Select(Undefined)],
            _ => line.Faults,
        };
        // The faults of the line itself are told so already.
        if (profiled is not null && !ReferenceEquals(faults, line.Faults)) faults = [.. faults.Select(profiled.Told)];
        _decisions++;
        if (faults.Count > 0) _refused++;
        Count(line.Decision, given);
        ResultJson.Write(json, line, given, faults, _reservations);
    }

    private void Count(PastDecision? decision, AuditedAnswer.Given? given)
    {
        var word = Word<AuditClass>.Of(given?.Judgement.Class ?? AuditClass.CannotBeJudged).Value;
        Add("class", word, word);
        Add("month", decision is null ? None : MonthOf(decision), word);
        Add("municipality", given?.Judgement.Facility.Municipality ?? None, word);
        // Those of then too: of what was annulled since one asks how many decisions it had carried.
        var rules = given is null ? [] : new[] { given.Judgement.Then, given.Judgement.Bound }.SelectMany(h =>
            ResultJson.Carriers(h.Verdict)).Select(w => w.Rule.Ref).Distinct().ToList();
        foreach (var rule in rules) Add("rule", rule, word);
        if (rules.Count == 0) Add("rule", None, word);
    }

    private static string MonthOf(PastDecision decision) =>
        LegalCalendar.Format(LegalCalendar.StartOf(LegalCalendar.DateOf(decision.Decided.Time)))[..7];

    private void Add(string dimension, string key, string word)
    {
        var count = new AuditCount(dimension, key, word);
        _counts[count] = _counts.GetValueOrDefault(count) + 1;
    }

    private static LineFault Unfit(UnfitFact unfit) =>
        new(ListColumns.Fact + unfit.Fact, unfit.WantsNumber ? ListRules.FactNotANumber : ListRules.FactNotATruth,
            LineFaultLabels.Unfit(unfit.Fact, unfit.WantsNumber, unfit.Message));

    private static LineFault Undefined(UndefinedWord undefined)
    {
        var (kind, word, fact, nearest) = undefined.Unknown;
        return kind switch
        {
            WordKind.Activity => new(ListColumns.Activity, RefusalRules.UndefinedActivity,
                LineFaultLabels.UndefinedActivity(word, nearest, undefined.Message)),
            WordKind.Fact => new(ListColumns.Fact + word, RefusalRules.UndefinedFact,
                LineFaultLabels.UndefinedFact(word, nearest, undefined.Message)),
            WordKind.Value => new(ListColumns.Fact + fact, RefusalRules.UndefinedValue,
                LineFaultLabels.UndefinedValue(word, fact, nearest, undefined.Message)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
