using System.ComponentModel;
using Regulations.Domain.Entries;

namespace Regulations.Host.Http.Json;

[Description("An activity that norms and questions are about; visit holds visit.indoors.")]
internal sealed record ActivityShape(string Activity, Label Label, string? Note)
{
    public static IReadOnlyList<ActivityShape> Of(IEnumerable<ActivityDefined> defined) =>
        [.. defined.Select(d => new ActivityShape(d.Word, d.Label, d.Note))];
}

[Description("A fact that norms ask about.")]
internal sealed record FactShape(
    string Fact,
    FactKind Kind,
    [property: Description("The choices, of a choice.")] IReadOnlyList<LabelledValue> Values,
    [property: Description("What a number counts or measures.")] string? Unit,
    Label Label,
    string? Note)
{
    public static IReadOnlyList<FactShape> Of(IEnumerable<FactDefined> defined) =>
        [.. defined.Select(d => new FactShape(d.Word, d.Kind, d.Values, d.Unit, d.Label, d.Note))];
}

[Description("A kind of facility.")]
internal sealed record KindShape(string Kind, Label Label, string? Note);

[Description("An attribute of facilities.")]
internal sealed record AttributeShape(string Attribute, IReadOnlyList<LabelledValue> Values, Label Label, string? Note);
