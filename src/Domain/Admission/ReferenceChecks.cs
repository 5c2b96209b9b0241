using Regulations.Domain.Entries;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Domain.Admission;

/// <summary>Whether what the parts of an entry name exists.</summary>
internal sealed class ReferenceChecks(RegisterState known, Faults faults)
{
    /// <summary>Whether it speaks in the register's words.</summary>
    public WordChecks Words { get; } = new(known, faults);

    /// <summary>The instrument the entry publishes, whose provisions and annexes it may name itself.</summary>
    public string? Own { get; set; }

    public void Exists(Subject subject, string? member)
    {
        if (subject == new Subject(SubjectKind.Instrument, Own ?? string.Empty) || known.IsKnown(subject)) return;
        faults.Refuse(member, RefusalRules.UnknownName, $"the register has no {Noun(subject.Kind)} {Quote(subject.Id)}, nor does an "
            + "earlier line");
    }

    public void Area(string? area, string? member)
    {
        if (area is not null) Exists(new(SubjectKind.Area, area), member);
    }

    public void Instrument(string instrument) => Exists(new(SubjectKind.Instrument, instrument), "instrument");

    public void Content(Scope? scope, IReadOnlyList<Norm> norms, IReadOnlyList<string>? areas)
    {
        Scope(scope, "scope");
        Norms(norms);
        Each(areas, "areas", area => Area(area, null));
    }

    public void Scope(Scope? scope, string member)
    {
        if (scope is null) return;
        faults.Path.Enter(member);
        Each(scope.Facilities, "facilities", facility => Exists(new(SubjectKind.Facility, facility), null));
        Each(scope.Areas, "areas", area => Area(area, null));
        if (scope.AreasListedIn is { } annex)
        {
            faults.Path.Enter("areasListedIn");
            Instrument(annex.Instrument);
            faults.Path.Leave();
        }

        Scope(scope.Except, "except");
        faults.Path.Leave();
    }

    public void Norms(IReadOnlyList<Norm>? norms) =>
        Each(norms, "norms", norm =>
        {
            Words.Norm(norm);
            Each(norm.Lifts, "lifts", Lifted);
        });

    public void Each<T>(IReadOnlyList<T>? items, string member, Action<T> check)
    {
        if (items is null || items.Count == 0) return;
        faults.Path.Enter(member);
        for (var i = 0; i < items.Count; i++)
        {
            faults.Path.Enter(i);
            check(items[i]);
            faults.Path.Leave();
        }

        faults.Path.Leave();
    }

    public void In(string member, Action check)
    {
        faults.Path.Enter(member);
        check();
        faults.Path.Leave();
    }

    public static string Noun(SubjectKind kind) => kind switch
    {
        SubjectKind.Area => "area",
        SubjectKind.Facility => "facility",
        SubjectKind.Instrument => "instrument",
        SubjectKind.Restriction => "restriction",
        SubjectKind.Exemption => "exemption",
        SubjectKind.Gap => "gap",
        SubjectKind.Entry => "entry",
        SubjectKind.Finding => "finding",
        SubjectKind.Statement => "statement",
        SubjectKind.Coverage => "coverage",
        SubjectKind.Activity => "activity",
        SubjectKind.Fact => "fact",
        SubjectKind.Kind => "kind",
        SubjectKind.Attribute => "attribute",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void Lifted(Lifted lifted)
    {
        if (lifted is Lifted.OfInstrument { Provision: var provision }) Instrument(provision.Instrument);
        else if (lifted is Lifted.OfRestriction { Restriction: var restriction })
            Exists(new(SubjectKind.Restriction, restriction), "restriction");
    }
}
