using Regulations.Domain.Answers.WouldApply;
using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What readers call the parts of a rule or a facility that stand in the way.</summary>
public static class RequirementLabels
{
    public static Label Of(RequirementPart part) => part switch
    {
        RequirementPart.Publication => new("kundgørelse", "publication"),
        RequirementPart.Implementation => new("udmøntning i bindende regler", "implementation by binding rules"),
        RequirementPart.Annulment => new("annullation", "annulment"),
        RequirementPart.Commencement => new("ikrafttræden", "commencement"),
        RequirementPart.Decision => new("afgørelsestidspunkt", "moment of the decision"),
        RequirementPart.End => new("ophør", "end"),
        RequirementPart.Suspension => new("suspension", "suspension"),
        RequirementPart.Clause => new("ændring af bestemmelsen", "change of the provision"),
        RequirementPart.Provision => new("bestemmelse", "provision"),
        RequirementPart.FacilityStatus => new("tilbuddets status", "status of the facility"),
        RequirementPart.Facilities => new("tilbud", "facility"),
        RequirementPart.Areas => new("område", "area"),
        RequirementPart.AreasListedIn => new("område på listen i", "area listed in"),
        RequirementPart.Kinds => new("tilbuddets art", "kind of facility"),
        RequirementPart.Attribute => new("kendetegn", "attribute"),
        RequirementPart.Except => new("undtagelse", "exception"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
