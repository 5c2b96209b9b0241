using System.ComponentModel;
using NodaTime;
using Regulations.EventStore.Audits;

namespace Regulations.Host.Auditing.Profiles;

internal sealed record KeptProfileResponse(
    [property: Description("Its name.")] string Profile,
    [property: Description("Who kept it last.")] string RecordedBy,
    Instant RecordedAt,
    [property: Description("What it says.")] AuditProfile Mapping)
{
    public static KeptProfileResponse Of(StoredProfile kept) =>
        new(kept.Name, kept.RecordedBy, kept.RecordedAt, ProfileJson.Read(kept.Mapping));
}

internal sealed record AuditProfilesResponse([property: Description("By name.")] IReadOnlyList<KeptProfileResponse> Profiles);
