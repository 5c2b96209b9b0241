using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>Facilities, areas and holes of the register.</summary>
internal static class Facts
{
    public static FacilityRegistered Registered(string facility, string from = "2010-01-01") => new()
    {
        Id = "", Facility = facility, From = At(from), Name = "Elmegården", Kinds = ["care-home"], Municipality = "0791",
    };

    public static FacilityChanged FacilityChanged(string facility, string from) => new() { Id = "", Facility = facility, From = At(from) };

    public static FacilityClosed Closed(string facility, string from) => new() { Id = "", Facility = facility, From = At(from) };

    public static FacilityReopened Reopened(string facility, string from) => new() { Id = "", Facility = facility, From = At(from) };

    public static AreaDefined Country(string area) => Defined(AreaKind.Country, area, null);

    public static AreaDefined Region(string area, string? within) => Defined(AreaKind.Region, area, within);

    public static AreaDefined Municipality(string area, string? within) => Defined(AreaKind.Municipality, area, within);

    public static AreaChanged Moved(string area, string within, string from) =>
        new() { Id = "", Area = area, Within = within, From = At(from) };

    public static GapDeclared Gap(string gap, string from, string? until = null, Scope? scope = null) =>
        new() { Id = "", Gap = gap, From = At(from), Until = Perhaps(until), Scope = scope, Note = "Not yet registered" };

    public static GapClosed GapClosed(string gap) => new() { Id = "", Gap = gap };

    private static AreaDefined Defined(AreaKind kind, string area, string? within) =>
        new() { Id = "", Area = area, Kind = kind, Name = area, Within = within };
}
