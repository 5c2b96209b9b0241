using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Lists;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Pages.Audits;

/// <summary>A list before it is audited: how it is read, which a person mends, and what of its first lines cannot be.</summary>
[LongestForm(LongestForm)]
internal sealed class AuditListModel(OpenRegisters registers, KnownNames names, AuditMaking making) : RegisterPage
{
    private const int LongestForm = 4 * 1024 * 1024;

    private static readonly ProblemType ListGone = new(
        "audit-list-gone", StatusCodes.Status404NotFound, "The list is no longer here", "It was audited or deleted.");

    public UploadedList Upload { get; private set; } = null!;

    public AuditProfile Profile { get; private set; } = null!;

    public RawList List { get; private set; } = null!;

    /// <summary>What is to be settled before the list can be read.</summary>
    public IReadOnlyList<ToldFault> Unsettled { get; private set; } = [];

    /// <summary>Null while something is to be settled.</summary>
    public ListTry? Try { get; private set; }

    /// <summary>Why the list as a whole was refused.</summary>
    public IReadOnlyList<(long Line, LineFault Fault)> Refused { get; private set; } = [];

    /// <summary>What the audit is called, and under which name its profile is kept, as written.</summary>
    public (string Audit, string Profile) Names { get; private set; }

    public WordsAsked WordsAsked => new(Profile, List, Vocabulary, Facilities, Reader);

    public Vocabulary Vocabulary => Register.Book.Words.At(Register.Book.Head);

    public FacilityNames Facilities => names.At(Register, Register.Book.Head);

    private AuditUploadStore Uploads => registers.UploadsOf(Register);

    public async Task<IActionResult> OnGet()
    {
        if (!await Find()) return await Gone();
        Names = (Upload.Name, string.Empty);
        return Show();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Find()) return await Gone();
        var form = await Request.ReadFormAsync(Cancellation);
        if (form["handling"] == "opgiv")
        {
            await Uploads.Delete(Upload.Id, Cancellation);
            return Redirect(Reader.To("revisioner").ToString());
        }

        Profile = ColumnForm.Read(form, Profile, List, Upload.Body, new(Vocabulary, Facilities));
        var mapping = ProfileJson.Write(Profile);
        Upload = Upload with { Profile = mapping == Upload.Mapping ? Upload.Profile : null, Mapping = mapping };
        await Uploads.Read(Upload.Id, Upload.Profile, mapping, Cancellation);
        if (form["handling"] != "begynd") return Redirect($"{Reader.To("revisioner/liste", Upload.Id.ToString())}");
        Names = (form["navn"].ToString().Trim(), form["profilnavn"].ToString().Trim());
        return await Begin() ?? Show();
    }

    /// <summary>A column with what stands in it, for whoever is to say what it is.</summary>
    public IEnumerable<(int Index, string Name, string Examples, string Use)> Columns() =>
        List.Columns.Take(ColumnForm.MostColumns).Select((name, i) => (i, name, Examples(i), ColumnUse.Of(Profile, name)));

    public static IReadOnlyList<(string Value, Label Said, bool IsChosen)> ChoicesOf<T>(T chosen, Func<T, Label> said)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(m => (ContractWord.Of(m), said(m), EqualityComparer<T>.Default.Equals(m, chosen)))];

    /// <summary>A line as it is read, in words.</summary>
    public string Said(AuditedLine line) => new LineInWords(Reader, Facilities).Of(line);

    private string Examples(int column) =>
        string.Join(" · ", List.Rows.Select(r => r[column]).Where(c => c.Length > 0).Distinct().Take(3));

    private async Task<bool> Find()
    {
        if (!Guid.TryParse((string?)RouteData.Values["liste"], out var id)
            || await Uploads.Find(id, Cancellation) is not { } found) return false;
        (Upload, Profile) = (found, ProfileJson.Read(found.Mapping));
        List = RawList.Read(found.Body, Profile.Encoding, Profile.Separator);
        return true;
    }

    private Task<IActionResult> Gone() => Instead(new(ListGone, "The list waits no longer."));

    private PageResult Show()
    {
        List = RawList.Read(Upload.Body, Profile.Encoding, Profile.Separator);
        Unsettled = [.. ProfileRules.FaultsOf(Profile).Select(f => new ToldFault(null, AuditFaultLabels.Lacking(f.Field!)))];
        if (Unsettled.Count == 0) Unsettled = [.. Profile.FaultsOf(List.Columns).Select(ToldFault.Of)];
        if (Unsettled.Count == 0) Try = ListTry.Of(Register, Facilities, Profile, List, Cancellation);
        return Query.Faults.Count > 0 || Refused.Count > 0 ? WithFaults() : Page();
    }

    /// <returns>Null where it is not made: the faults are told.</returns>
    private async Task<IActionResult?> Begin()
    {
        var kept = Names.Profile.Length == 0 ? null : ProfileName.Read(Names.Profile);
        if (Names.Profile.Length > 0 && kept is null) Query.Fault("profilnavn", AuditListLabels.BadName);
        if (Names.Audit.Length > AuditMaking.LongestName) Query.Fault("navn", AuditListLabels.NameTooLong);
        foreach (var fault in ProfileRules.FaultsOf(Profile)) Query.Fault("kolonner", AuditFaultLabels.Lacking(fault.Field!));
        if (Query.Faults.Count == 0 && await making.HasMost(Register, Cancellation)) Query.Fault("navn", AuditPageLabels.TooManyAudits);
        if (Query.Faults.Count > 0 || !await Keep(kept)) return null;
        using var list = new MemoryStream(Upload.Body);
        var wanted = new AuditWanted(Names.Audit.Length == 0 ? null : Names.Audit, Register.Book.Head, RecordedBy)
        {
            Profile = Profile, ProfileName = kept ?? Upload.Profile,
        };
        var outcome = await making.Make(Register, wanted, list, isCsv: true, Cancellation);
        if (outcome is ListOutcome.Refused { Faults: var faults })
        {
            Refused = faults;
            return null;
        }

        await Uploads.Delete(Upload.Id, Cancellation);
        return Redirect(Reader.To("revisioner", $"{((ListOutcome.Made)outcome).Audit}").ToString());
    }

    private async Task<bool> Keep(string? name)
    {
        if (name is null) return true;
        var profile = new StoredProfile(name, ProfileJson.Write(Profile), RecordedBy, Settings.Now);
        if (await registers.ProfilesOf(Register).Put(profile, ProfileRoutes.Most, Cancellation) != ProfileKept.NoRoom) return true;
        Query.Fault("profilnavn", AuditListLabels.NoRoomForProfile);
        return false;
    }
}
