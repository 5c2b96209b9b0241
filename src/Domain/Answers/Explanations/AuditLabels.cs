using Regulations.Domain.Answers.Audits;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Answers.Explanations;

/// <summary>What readers call the classes of an audit.</summary>
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
}
