using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Facilities;
using Regulations.EventStore.Audits;
using Regulations.Host.Asking;
using Regulations.Host.Auditing;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Registers;

namespace Regulations.Host.Pages.Audits;

/// <summary>How an audit stands, and what it found: counted, and decision by decision.</summary>
internal sealed class AuditModel(OpenRegisters registers, AuditRoutes audits, KnownNames names) : RegisterPage
{
    private const int OnAPage = 50;

    protected override IReadOnlyList<string> Takes => ["klasse", "regel", "kommune", "maaned", "efter"];

    public StoredAudit Audit { get; private set; } = null!;

    public WantedResults Wanted { get; private set; } = new(null, null, null, null);

    public AuditCounts Counts { get; private set; } = new([]);

    public IReadOnlyList<AuditedLine> Shown { get; private set; } = [];

    /// <summary>The line after which those shown begin; 0: at the beginning.</summary>
    public int After { get; private set; }

    /// <summary>The line after which more are; null: there are none.</summary>
    public long? Next { get; private set; }

    public Coordinates Under => Coordinates.At(Audit.Position);

    /// <summary>How readers know what those shown name.</summary>
    public ReadersNames Names { get; private set; } = null!;

    public LineInWords InWords => new(Reader, names.At(Register, Audit.Position));

    public string Title => Audit.Name is { } name
        ? Reader.Say(AuditPageLabels.NumberedAndNamed, Audit.Id, Words.Line(name)) : Reader.Say(AuditPageLabels.Numbered, Audit.Id);

    /// <summary>The page with what is wanted, from its beginning.</summary>
    public Link Here => Filtered(Wanted);

    public async Task<IActionResult> OnGet()
    {
        if (await Find() is not { } audit) return await Unknown();
        Audit = audit;
        Wanted = new(Query.Text("klasse"), Query.Text("regel"), Query.Text("maaned"), Query.Text("kommune"));
        After = Query.Number("efter", 0, int.MaxValue) ?? 0;
        Reader.Knows(Register.Book.Words.At(Audit.Position));
        var store = registers.AuditsOf(Register);
        Counts = new(await store.Counts(Audit, Cancellation));
        (Shown, Next) = await new WantedLines(Audit, Wanted, Register.Book).After(After, OnAPage, store, Cancellation);
        Names = Reader.Names(Under, [.. Shown.Where(l => l.Difference is not null).Select(l => l.Facility!).Distinct()]);
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }

    /// <summary>Cancels it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } audit) return await Unknown();
        await audits.Cancel(Register, audit.Id, Cancellation);
        return Redirect(Reader.To("revisioner", $"{audit.Id}").ToString());
    }

    public Link Filtered(WantedResults wanted) => Reader.To("revisioner", $"{Audit.Id}").With("klasse", wanted.Class)
        .With("regel", wanted.Rule).With("kommune", wanted.Municipality).With("maaned", wanted.Month);

    public string Field(string danish) => AddressWords.Query(danish, Reader.Language);

    public string ClassSaid(string word) =>
        Word<AuditClass>.TryRead(word, out var found) ? Wording.AtStart(Reader.Say(AuditLabels.Of(found))) : word;

    public string MunicipalitySaid(string code) =>
        code == ChunkJudging.None ? Reader.Say(AuditPageLabels.NoneOf) : Register.Book.Areas(Under).NameAt(code, LegalTime.Never) ?? code;

    public string RuleSaid(string rule) => rule == ChunkJudging.None ? Reader.Say(AuditPageLabels.NoneOf) : Names.Name(rule);

    /// <summary>A month in words, <c>april 2020</c>.</summary>
    public string MonthSaid(string month)
    {
        if (LegalCalendar.ReadAsked($"{month}-01", out var first) != TimeFault.None) return Reader.Say(AuditPageLabels.UnreadLine);
        var day = Reader.Wording.Moment(first.Time);
        return day[(day.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The rules of a facility at the moment of the facts, by the register as the audit had it.</summary>
    /// <param name="line">Whose facility it is.</param>
    /// <param name="then">As it could be known when the decision was made; else as the law bound.</param>
    public Link? Rules(AuditedLine line, bool then)
    {
        if (line is not { Facility: { } facility, At: { } at } || !Register.Book.WasRegistered(facility)) return null;
        return Reader.To("tilbud", facility).With("dato", at[..10]).With("kl", at[11..]).With("afgjort", then ? line.Decided : null)
            .With("registreret", $"{Audit.Position}");
    }

    /// <summary>What the two verdicts on a decision say; once where they say the same.</summary>
    public IEnumerable<(Label Label, string Said)> Verdicts(HeldLine then, HeldLine bound)
    {
        var (known, held) = (Said(then), Said(bound));
        return known == held ? [(AuditPageLabels.Both, known)] : [(AuditPageLabels.Then, known), (AuditPageLabels.Bound, held)];
    }

    /// <summary>A verdict, and the rules that carried it, in words.</summary>
    private string Said(HeldLine held)
    {
        var verdict = ContractWord.SaidOfVerdict(held.Verdict, Reader.Wording);
        if (ContractWord.TryRead<FacilityStatus>(held.Verdict, out _)) return verdict;
        var missing = held.Missing.Count == 0 ? string.Empty
            : $": {string.Join(", ", held.Missing.Select(f => Wording.Within(Reader.Wording.Fact(f), f)))}";
        var rules = held.Rules.Count == 0 ? Reader.Say(AuditPageLabels.NoRuleBore) : string.Join("; ", held.Rules.Select(Names.Name));
        return Words.Line($"{verdict}{missing} – {rules}");
    }

    /// <summary>How the class of a decision looks: as what is good, what is to be looked at, or neither.</summary>
    public static string Look(AuditedLine line) => Word<AuditClass>.TryRead(line.Class, out var found) ? found switch
    {
        AuditClass.InAccord => "in-force",
        AuditClass.CannotBeJudged or AuditClass.NoRule or AuditClass.Gap => "ended",
        _ => "waiting",
    } : "ended";

    public IEnumerable<string> Reservations(AuditedLine line) =>
        line.Reservations.Select(r => Words.Line(StoredWords.TextOf(r, Reader.Language))).Distinct();

    /// <summary>All results as a table.</summary>
    public string Csv => string.Create(CultureInfo.InvariantCulture,
        $"/registers/{Register.Name}/audits/{Audit.Id}/results?format=csv&language={Reader.Tag}{SoFar}");

    private string SoFar => Audit.State == AuditState.Finished ? string.Empty : "&partial=true";

    private async Task<StoredAudit?> Find() =>
        long.TryParse((string?)RouteData.Values["nr"], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await registers.AuditsOf(Register).Find(id, Cancellation) : null;

    private Task<IActionResult> Unknown() =>
        Instead(new(ProblemType.UnknownAudit, "The register has no such audit.") { Parameter = (string?)RouteData.Values["nr"] });
}
