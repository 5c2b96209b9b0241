using System.ComponentModel;
using System.Text.Json.Serialization;
using Regulations.Domain;
using Regulations.Domain.Supervising;
using Regulations.Host.Http.Json;
using Regulations.Projections.Portfolios;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace Regulations.Host.Supervising;

[Description("What a supervisor should look at.")]
internal sealed record FindingShape(
    [property: Description("Stays the same whatever else the register holds.")] string Id,
    FindingKind Kind,
    string Facility,
    [property: Description("The restriction, exemption or duty it is about.")] string Subject,
    string Rule,
    IReadOnlyList<SpanShape> Spans,
    [property: Description("Those behind it.")] IReadOnlyList<string> Entries,
    IReadOnlyList<HandledShape> Handled,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There where it has grown since it was handled.")]
    bool? GrownSince,
    [property: JsonIgnore(Condition = WhenWritingNull), Description("There where since was asked.")] bool? New)
{
    public static FindingShape Of(ListedFinding listed) => new(
        listed.Finding.Id, listed.Finding.Kind, listed.Finding.Facility, listed.Finding.Subject, listed.Finding.Rule,
        [.. listed.Finding.Periods.Select(SpanShape.Of)], listed.Finding.Entries,
        [.. listed.Handled.Select(h => new HandledShape(h.Id, h.By, h.Published, h.Note))], listed.HasGrown ? true : null, listed.IsNew);
}

[Description("Who has dealt with a finding, and when.")]
internal sealed record HandledShape(string Entry, string By, WrittenTime? Published, string? Note);
