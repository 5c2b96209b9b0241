using Regulations.Domain.Answers;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call the status of a provision, the cause of an end, and the status of a facility.</summary>
public static class StatusLabels
{
    public static Label Of(StatusKind status) => status switch
    {
        StatusKind.NotPublished => new("ikke kundgjort", "not published"),
        StatusKind.NotBinding => new("ikke bindende", "not binding"),
        StatusKind.Annulled => new("annulleret", "annulled"),
        StatusKind.NoCommencement => new("uden fastsat ikrafttræden", "without a commencement set"),
        StatusKind.Expired => new("udløbet", "expired"),
        StatusKind.Lapsed => new("bortfaldet", "lapsed"),
        StatusKind.Repealed => new("ophævet", "repealed"),
        StatusKind.NotCommenced => new("ikke trådt i kraft", "not commenced"),
        StatusKind.Suspended => new("suspenderet", "suspended"),
        StatusKind.ProvisionRenumbered => new("bestemmelsen er omnummereret", "the provision was renumbered"),
        StatusKind.ProvisionExpired => new("bestemmelsen er udløbet", "the provision has expired"),
        StatusKind.ProvisionRepealed => new("bestemmelsen er ophævet", "the provision was repealed"),
        StatusKind.ProvisionSuspended => new("bestemmelsen er suspenderet", "the provision is suspended"),
        StatusKind.ProvisionReplaced => new("bestemmelsen er erstattet", "the provision was replaced"),
        StatusKind.NoSuchProvision => new("der er ingen sådan bestemmelse", "there is no such provision"),
        StatusKind.FacilityUnknown => new("registeret kender ikke tilbuddet", "the register does not know the facility"),
        StatusKind.FacilityClosed => new("tilbuddet er lukket", "the facility is closed"),
        StatusKind.OutOfScope => new("gælder ikke for tilbuddet", "does not reach the facility"),
        StatusKind.Applies => new("gælder", "applies"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(EndKind end) => end switch
    {
        EndKind.Annulled => new("annulleret", "annulled"),
        EndKind.Expired => new("udløbet", "expired"),
        EndKind.Lapsed => new("bortfaldet", "lapsed"),
        EndKind.Repealed => new("ophævet", "repealed"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label Of(FacilityStatus facility) => facility switch
    {
        FacilityStatus.Unknown => new("ukendt", "unknown"),
        FacilityStatus.Open => new("åbent", "open"),
        FacilityStatus.Closed => new("lukket", "closed"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
