using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>Instruments as they are published; the register gives each its date of publication and its id.</summary>
internal static class GivenInstruments
{
    public static InstrumentPublished Act(string id) => Of(InstrumentKind.Act, id);

    public static InstrumentPublished Order(string id) => Of(InstrumentKind.ExecutiveOrder, id);

    public static InstrumentPublished Guideline(string id) => Of(InstrumentKind.Guideline, id);

    public static InstrumentPublished Agreement(string id) => Of(InstrumentKind.PoliticalAgreement, id);

    public static InstrumentPublished Of(InstrumentKind kind, string id) =>
        new() { Id = "", Instrument = id, Kind = kind, Title = id };

    /// <param name="instrument">The instrument that commences.</param>
    /// <param name="when">A date or a date-time.</param>
    public static InstrumentPublished Commencing(this InstrumentPublished instrument, string when) =>
        instrument with { InForce = Commencement.OnDate(At(when)) };

    public static InstrumentPublished Expiring(this InstrumentPublished instrument, string when) =>
        instrument with { Expires = At(when) };

    public static InstrumentPublished WithEffectFrom(this InstrumentPublished instrument, string when) =>
        instrument with { EffectFrom = At(when) };

    public static InstrumentPublished For(this InstrumentPublished instrument, Scope scope) =>
        instrument with { Scope = scope };

    public static InstrumentPublished RestingOn(this InstrumentPublished instrument, params string[] basis) =>
        instrument with { Basis = Refs(basis) };

    public static InstrumentPublished Implementing(this InstrumentPublished instrument, params string[] agreements) =>
        instrument with { Implements = agreements };

    public static InstrumentPublished Stating(this InstrumentPublished instrument, string address, params Norm[] norms) =>
        instrument.Stating(Provision(address, norms));

    public static InstrumentPublished Stating(this InstrumentPublished instrument, params Provision[] provisions) =>
        instrument with { Provisions = [.. instrument.Provisions, .. provisions] };

    public static InstrumentPublished With(this InstrumentPublished instrument, params Amendment[] clauses) =>
        instrument with { Amendments = [.. instrument.Amendments, .. clauses] };

    public static Provision Provision(string address, params Norm[] norms) => new() { Address = Address.Of(address), Norms = norms };

    public static Provision Annex(string address, params string[] areas) => new() { Address = Address.Of(address), Areas = areas };

    public static Provision Commencing(this Provision provision, string when) =>
        provision with { InForce = Commencement.OnDate(At(when)) };

    public static Provision WithEffectFrom(this Provision provision, string when) => provision with { EffectFrom = At(when) };

    public static Provision Expiring(this Provision provision, string when) => provision with { Expires = At(when) };

    public static Provision For(this Provision provision, Scope scope) => provision with { Scope = scope };

    public static InstrumentAnnulled Annulled(string instrument, string? from = null) =>
        new() { Id = "", Instrument = instrument, By = "Højesteret", From = Perhaps(from) };

    public static InstrumentRestored Restored(string instrument) => new() { Id = "", Instrument = instrument, By = "Højesteret" };
}
