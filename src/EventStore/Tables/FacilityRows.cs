using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.EventStore.Tables;

/// <summary>All rows of one facility, as of one position.</summary>
public sealed record FacilityRows(string Facility, IReadOnlyList<RuleRow> Rules, IReadOnlyList<FactsRow> Facts);

/// <summary>A rule while it reached the facility, in one wording.</summary>
/// <param name="Rule">Instrument and address, or the decision's id.</param>
/// <param name="Instrument">Null of a decision.</param>
/// <param name="Address">Null of a decision.</param>
/// <param name="Version">The entry, or clause of one, in whose words it stands.</param>
/// <param name="Citation">Null where none is recorded.</param>
/// <param name="Text">Null where the register does not hold it.</param>
/// <param name="Period">Over which it reached the facility, whatever the period of the version.</param>
/// <param name="Reservations">A sentence each.</param>
public sealed record RuleRow(
    string Rule, string? Instrument, string? Address, string Version, string Kind, int Rank, string? Citation, string Title,
    string? Text, Period Period, string Confidence, IReadOnlyList<string> Reservations);

/// <summary>The facts of a facility while none of them changed.</summary>
/// <param name="Status"><c>open</c> or <c>closed</c>.</param>
/// <param name="MunicipalityName">When the period starts; null where it lay in none, or the register does not name it.</param>
/// <param name="Reservations">Of the facility rather than a rule, a sentence each.</param>
public sealed record FactsRow(
    string Status, string? Name, IReadOnlyList<string> Kinds, string? Municipality, string? MunicipalityName, string? Operator,
    IReadOnlyDictionary<string, FactValue> Attributes, Period Period, IReadOnlyList<string> Reservations);

/// <summary>Rows evaluated together.</summary>
/// <param name="AsOf">The position as of which all of them are.</param>
/// <param name="Facilities">In the order of their ids.</param>
public sealed record EvaluatedRows(long AsOf, IReadOnlyList<FacilityRows> Facilities);
