namespace Regulations.Domain.Entries;

/// <summary><c>duty.met</c>: a facility has met a duty with a deadline (pligt opfyldt). It changes no rule.</summary>
public sealed record DutyMet : Entry
{
    public required string Facility { get; init; }

    /// <summary>The provision whose norm requires it.</summary>
    public required ProvisionRef Duty { get; init; }

    /// <summary>When it was met.</summary>
    public required LegalTime From { get; init; }

    public override Subject Subject => new(SubjectKind.Facility, Facility);
}

/// <summary><c>finding.handled</c>: a supervisor has dealt with a finding (fund behandlet). It changes no rule.</summary>
public sealed record FindingHandled : Entry
{
    /// <summary>The stable id under which the finding is listed.</summary>
    public required string Finding { get; init; }

    public required string By { get; init; }

    public override Subject Subject => new(SubjectKind.Finding, Finding);
}
