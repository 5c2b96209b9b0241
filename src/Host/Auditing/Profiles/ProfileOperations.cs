using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>The routes of audit profiles, described.</summary>
internal static class ProfileOperations
{
    private const string Path = "/registers/{register}/audit-profiles";
    private const string Group = "Audits";

    private static readonly Parameter Name = new("name", "What the profile is called.", "Besøg") { IsInPath = true, IsRequired = true };

    private static readonly Answer Unknown = Answer.Refused(ProblemType.UnknownAuditProfile, "'dk' has no audit profile 'Besog'.");

    public static Operation Listing { get; } = new("GET", Path, "auditProfiles", "The audit profiles of a register")
    {
        Group = Group,
        Description = "By name, each with what it says.",
        Parameters = [Routing.Register],
        Answers =
        [
            new(StatusCodes.Status200OK, "The profiles", $$"""{ "profiles": [{{Examples.Of("audit-profile")}}] }""")
            {
                Of = typeof(AuditProfilesResponse),
            },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static Operation Keeping { get; } = new("PUT", Path + "/{name}", "keepAuditProfile", "Keep an audit profile")
    {
        Group = Group,
        Description = "How lists of one kind are read, as a case system gives them: encoding, separator, form of dates and numbers, which "
            + "column is which, and what its words mean. It takes the place of one of its name; audits made with that one keep what it "
            + "said.",
        Parameters = [Routing.Register, Name, LanguageQuery.OfFaults],
        Body = new("application/json", "The profile.", Examples.Of("audit-profile-mapping")) { Of = typeof(AuditProfile) },
        Answers =
        [
            new(StatusCodes.Status201Created, "It is kept", Examples.Of("audit-profile")) { Of = typeof(KeptProfileResponse) },
            new(StatusCodes.Status200OK, "It is kept in place of another",
                Examples.Of("audit-profile")) { Of = typeof(KeptProfileResponse) },
            Answer.Refused(ProblemType.AuditProfileName, "'a/b' cannot be an audit profile's name."),
            Answer.Refused(ProblemType.AuditProfileRefused, "1 fault was found.", ",\n  \"errors\": [\n    { \"line\": 0, \"entry\": null, "
                + "\"field\": \"decided\", \"rule\": \"missing-column\", \"message\": \"'decided' names no column of the list.\" }\n  ]"),
            Answer.Refused(ProblemType.TooManyAuditProfiles, "'dk' has 1000 audit profiles."),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static Operation Showing { get; } = new("GET", Path + "/{name}", "auditProfile", "One audit profile")
    {
        Group = Group,
        Description = "What it says, and who kept it last.",
        Parameters = [Routing.Register, Name],
        Answers = [new(StatusCodes.Status200OK, "The profile", Examples.Of("audit-profile")) { Of = typeof(KeptProfileResponse) }, Unknown],
    };

    public static Operation Deleting { get; } = new("DELETE", Path + "/{name}", "deleteAuditProfile", "Delete an audit profile")
    {
        Group = Group,
        Description = "Audits made with it stay as they are: each keeps what it said.",
        Parameters = [Routing.Register, Name],
        Answers = [new(StatusCodes.Status200OK, "As it was", Examples.Of("audit-profile")) { Of = typeof(KeptProfileResponse) }, Unknown],
    };

    public static IReadOnlyList<Operation> All { get; } = [Listing, Keeping, Showing, Deleting];

    public static void MapAuditProfiles(this WebApplication app, OpenRegisters registers, ProfileRoutes profiles)
    {
        app.Map(Listing, registers, profiles.List);
        app.Map(Keeping, registers, profiles.Put);
        app.Map(Showing, registers, profiles.Show);
        app.Map(Deleting, registers, profiles.Delete);
    }
}
