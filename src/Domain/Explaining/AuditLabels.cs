using Regulations.Domain.Auditing;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call the classes and states of audits, and what is told of one.</summary>
public static class AuditLabels
{
    public static Label Of(AuditClass found) => found switch
    {
        AuditClass.CannotBeJudged => new("kan ikke bedømmes", "cannot be judged"),
        AuditClass.Gap => new("hul i registeret", "gap in the register"),
        AuditClass.DependsOnMissingFacts => new("afhænger af manglende oplysninger", "depends on missing facts"),
        AuditClass.NoRule => new("ingen regel", "no rule"),
        AuditClass.InAccord => new("i overensstemmelse med reglerne", "in accord with the rules"),
        AuditClass.AgainstTheRules => new("i strid med reglerne", "against the rules"),
        AuditClass.RightThenWrongSince => new("rigtig dengang, forkert siden", "right then, wrong since"),
        AuditClass.WrongThenRightSince => new("forkert dengang, rigtig siden", "wrong then, right since"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What was decided.</summary>
    public static Label Of(PastOutcome taken) => taken switch
    {
        PastOutcome.Refused => new("afslået", "refused"),
        PastOutcome.Allowed => new("givet", "allowed"),
        PastOutcome.AllowedWithConditions => new("givet på vilkår", "allowed with conditions"),
        PastOutcome.Exempted => new("undtaget", "exempted"),
        PastOutcome.Ordered => new("påbudt", "ordered"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Label NoProfiles { get; } = new("Ingen profiler.", "No profiles.");

    /// <summary>How an audit stands.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? State(string state) => state switch
    {
        "created" => new("oprettet", "created"),
        "running" => new("i gang", "running"),
        "finished" => new("færdig", "finished"),
        "cancelled" => new("annulleret", "cancelled"),
        "failed" => new("mislykket", "failed"),
        _ => null,
    };

    /// <summary>What is told of an audit.</summary>
    /// <returns>Null for a word that is none.</returns>
    public static Label? Member(string member) => member switch
    {
        "audit" => new("Revision", "Audit"),
        "name" => new("Navn", "Name"),
        "state" => new("Tilstand", "State"),
        "format" => new("Format", "Format"),
        "profile" => new("Profil", "Profile"),
        "recordedBy" => new("Registreret af", "Recorded by"),
        "recordedAt" => new("Registreret", "Recorded"),
        "recorded" => new("Indførsel nr.", "Record no."),
        "inputSha256" => new("Listens SHA-256", "SHA-256 of the list"),
        "decisions" => new("Afgørelser", "Decisions"),
        "done" => new("Bedømt", "Done"),
        "linesAtFault" => new("Linjer med fejl", "Lines at fault"),
        "createdAt" => new("Oprettet", "Created"),
        "startedAt" => new("Begyndt", "Started"),
        "endedAt" => new("Afsluttet", "Ended"),
        "failure" => new("Fejl", "Failure"),
        _ => null,
    };
}
