using Microsoft.AspNetCore.Mvc;
using Regulations.Domain;
using Regulations.EventStore.Audits;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Auditing.Proposing;
using Regulations.Host.Http.Json;
using Regulations.Host.Pages.Reading;
using Regulations.Host.Registers;

namespace Regulations.Host.Pages.Audits;

/// <summary>The audits of a register, the latest first; where a new one is begun, and profiles are looked after.</summary>
[LongestForm(ListUpload.LongestForm)]
internal sealed class AuditsModel(OpenRegisters registers, KnownNames names) : RegisterPage
{
    private const int OnAPage = 50;

    protected override IReadOnlyList<string> Takes => ["foer"];

    public IReadOnlyList<StoredAudit> Shown { get; private set; } = [];

    /// <summary>The number before which older ones are; null: there are none.</summary>
    public long? Older { get; private set; }

    public IReadOnlyList<StoredProfile> Profiles { get; private set; } = [];

    /// <summary>The profile chosen; null: one is to be proposed.</summary>
    public string? Profile { get; private set; }

    public Task<IActionResult> OnGet() => Show();

    /// <summary>Takes a list to be seen, or deletes a profile.</summary>
    public async Task<IActionResult> OnPost()
    {
        var form = await Request.ReadFormAsync(Cancellation);
        if (form["slet"].ToString() is { Length: > 0 } deleted)
        {
            await registers.ProfilesOf(Register).Delete(deleted, Cancellation);
            return Redirect(Reader.To("revisioner").At("profiler"));
        }

        Profile = form["profil"].ToString() is { Length: > 0 } chosen ? chosen : null;
        var upload = await ListUpload.Read(form.Files.GetFile("liste"), Query, Cancellation);
        if (upload is null) return await Show();
        var id = Guid.CreateVersion7(Settings.Now.ToDateTimeOffset());
        var list = new UploadedList(id, upload.Name, upload.Body, Profile, await MappingFor(upload.Body), Settings.Now);
        if (await registers.UploadsOf(Register).Keep(list, ListUpload.Most, Cancellation))
            return Redirect(Reader.To("revisioner/liste", id.ToString()).ToString());
        Query.Fault("liste", AuditPageLabels.NoRoom);
        return await Show();
    }

    /// <summary>How an audit stands, in words.</summary>
    public string Stands(StoredAudit audit) =>
        Domain.Explaining.Wording.AtStart(Reader.Say(Domain.Explaining.AuditLabels.State(Word<AuditState>.Of(audit.State).Value)!));

    public string MadeAt(StoredAudit audit) => Reader.Wording.Asked(LegalCalendar.At(audit.CreatedAt));

    private async Task<string> MappingFor(byte[] body)
    {
        if (Profile is not null && await registers.ProfilesOf(Register).Find(Profile, Cancellation) is { } kept)
        {
            var profile = ProfileJson.Read(kept.Mapping);
            return ProfileJson.Write(profile.SpeltAs(RawList.Read(body, profile.Encoding, profile.Separator).Columns));
        }

        Profile = null;
        var head = Register.Book.Head;
        return ProfileJson.Write(new ProfileProposal(Register.Book.Words.At(head), names.At(Register, head)).For(body));
    }

    private async Task<IActionResult> Show()
    {
        var before = Query.Number("foer", 1, int.MaxValue) ?? long.MaxValue;
        var found = await registers.AuditsOf(Register).List(before, OnAPage + 1, Cancellation);
        Shown = [.. found.Take(OnAPage)];
        Older = found.Count > OnAPage ? Shown[^1].Id : null;
        Profiles = await registers.ProfilesOf(Register).List(Cancellation);
        return Query.Faults.Count > 0 ? WithFaults() : Page();
    }
}
