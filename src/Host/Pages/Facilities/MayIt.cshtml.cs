using Microsoft.AspNetCore.Mvc;
using Regulations.Domain.Answers;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.Domain.Words;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Answers;
using Regulations.Projections.Words;

namespace Regulations.Host.Pages.Facilities;

/// <summary>Whether an activity was allowed at a facility at a moment, by a form of what the rules ask about.</summary>
internal sealed class MayItModel : MomentPage
{
    private State _state = null!;

    public override string Name => "maa-det";

    /// <summary>Its word; null where none is chosen yet.</summary>
    public string? Activity { get; private set; }

    public IReadOnlyDictionary<string, FactValue> Facts { get; private set; } = new Dictionary<string, FactValue>();

    /// <summary>The activities that a rule in force speaks of, or of one above or below.</summary>
    public IReadOnlyList<ActivityDefined> Spoken { get; private set; } = [];

    /// <summary>All others the register has a word for.</summary>
    public IReadOnlyList<ActivityDefined> Unspoken { get; private set; } = [];

    /// <summary>The facts that the norms on the activity ask about.</summary>
    public IReadOnlyList<FactDefined> AskedAbout { get; private set; } = [];

    /// <summary>The facts given that no norm on the activity asks about: they change nothing.</summary>
    public IReadOnlyList<FactDefined> NotAskedAbout { get; private set; } = [];

    /// <summary>The same in words, with what was given; those too that the register has no word for.</summary>
    public IReadOnlyList<string> Uncounted { get; private set; } = [];

    /// <summary>Null where nothing is asked yet, or what was written does not fit.</summary>
    public Verdict? Given { get; private set; }

    public Explanation? Explained { get; private set; }

    public IReadOnlyList<Reservation> Reservations { get; private set; } = [];

    public IReadOnlyList<CoverageDeclared> Covered { get; private set; } = [];

    public IReadOnlyList<WhatIf> WhatIfs { get; private set; } = [];

    protected override IReadOnlyList<string> Takes => [.. base.Takes, "aktivitet", FactsWritten.Prefix + "."];

    protected override IEnumerable<(string Name, string? Value)> Own =>
        [.. base.Own, ("aktivitet", Activity), .. FactsWritten.Asked(Facts)];

    public async Task<IActionResult> OnGet()
    {
        if (await Ask() is { } instead) return instead;
        _state = State.At(Register.Book.About(Id, Under, At, Cancellation), At);
        ReadWords();
        if (Query.Faults.Count == 0 && Activity is not null) Answer(Activity);
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    public AnswerFoot Foot
    {
        get
        {
            var moment = $"{Reader.Wording.Asked(At)}, {Reader.Wording.Activity(Activity!)}";
            var foot = FootOf(TitleAt(At), moment, Api("rules", ("at", Domain.LegalCalendar.FormatMinute(At))));
            return foot with { JsonSaid = AnswerLabels.RulesAsJson };
        }
    }

    /// <summary>The page that issues a statement of the verdict.</summary>
    public Link StatementOf => StatementLink(At).With("aktivitet", Activity).With(FactsWritten.Asked(Facts));

    /// <summary>The same with one more fact given.</summary>
    public Link With(WhatIf other) => Here.With($"{FactsWritten.Prefix}.{other.Fact}", FactsWritten.Written(other.Value));

    /// <summary>Whether one fact alone makes another verdict.</summary>
    public bool Changes(WhatIf other) => !other.Verdict.Outcomes.SequenceEqual(Given!.Outcomes);

    /// <summary>The verdict's outcomes in words.</summary>
    public string Said(Verdict verdict) => string.Join($" {Reader.Say(MayItLabels.Or)} ", verdict.Outcomes.Select(Reader.Wording.Word));

    /// <summary>The value in words; of a number all that come to the same.</summary>
    public string Said(WhatIf other)
    {
        if (other.Range is not { } range) return Reader.Wording.Value(other.Fact, other.Value);
        string Number(decimal number) => Reader.Wording.Value(other.Fact, new FactValue.Number(number));
        if (range is { From: { } only, Until: { } same } && only == same) return Number(only);
        IEnumerable<string?> bounds =
        [
            range.From is { } from ? Reader.Say(range.IncludesFrom ? MayItLabels.AtLeast : MayItLabels.Above, Number(from)) : null,
            range.Until is { } until ? Reader.Say(range.IncludesUntil ? MayItLabels.AtMost : MayItLabels.Below, Number(until)) : null,
        ];
        return string.Join($" {Reader.Say(MayItLabels.And)} ", bounds.OfType<string>());
    }

    /// <summary>One word for how the answer looks.</summary>
    public string Look => Given switch
    {
        { Facility: not FacilityStatus.Open } or null => "unknown",
        { IsConditional: true } => "conditional",
        { Outcomes: [var only] } => Http.Json.Word<Outcome>.Of(only).Value,
        _ => "unknown",
    };

    public bool IsOpen => _state.Facility.Status == FacilityStatus.Open;

    protected override void ReadOwn()
    {
        base.ReadOwn();
        Activity = Query.Text("aktivitet");
        Facts = FactsWritten.Read(Query, Register.Book.Words.At(Register.Book.Head));
    }

    private Vocabulary Vocabulary => Register.Book.Words.At(Under.Recorded);

    private void ReadWords()
    {
        var norms = _state.Rules.SelectMany(r => r.Norms).ToList();
        bool IsSpoken(ActivityDefined a) => norms.Exists(n => n.Concerns(a.Word));
        Spoken = [.. Vocabulary.Activities.All.Where(IsSpoken)];
        Unspoken = [.. Vocabulary.Activities.All.Where(a => !IsSpoken(a))];
        if (Activity is not { } asked) return;
        var about = norms.Where(n => n.Concerns(asked)).SelectMany(n => n.When).Select(
            c => c.Fact).ToHashSet();
        AskedAbout = [.. Vocabulary.Facts.All.Where(f => about.Contains(f.Word))];
        NotAskedAbout = [.. Vocabulary.Facts.All.Where(f => Facts.ContainsKey(f.Word) && !about.Contains(f.Word))];
        Uncounted = [.. Facts.Where(f => !about.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => $"{Reader.Wording.Fact(f.Key)}: {Reader.Wording.Value(f.Key, f.Value)}")];
        var read = WordsRead.Of(Register.Book.Words, Under, asked, Facts);
        foreach (var word in read.Undefined)
            Query.Fault(word.Unknown.Kind == WordKind.Activity ? "aktivitet"
                : $"{FactsWritten.Prefix}.{word.Unknown.Fact ?? word.Unknown.Word}", MayItLabels.Undefined);
    }

    private void Answer(string activity)
    {
        if (Verdict.Of(Matter, At, activity, Facts) is not VerdictAnswer.Given { Verdict: var verdict })
        {
            Query.Fault("aktivitet", MayItLabels.Undefined);
            return;
        }

        Given = verdict;
        Reservations = ReservationsOf.Verdict(Matter, verdict, activity, At);
        Covered = [.. Matter.CoverageAt(_state.Facility, At).Where(c => c.Lists(activity))];
        Explained = Explanation.Of(verdict, _state.Facility, activity, Facts, At, Reader.Language, Reader.Labels, Reservations);
        WhatIfs = verdict.IsConditional ? WhatIf.Of(verdict, Vocabulary, Facts, facts => Verdict.Of(Matter, At, activity, facts)) : [];
    }
}
