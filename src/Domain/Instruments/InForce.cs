using Regulations.Domain.Entries;

namespace Regulations.Domain.Instruments;

/// <summary>A version of a provision over a period in which it is in force.</summary>
/// <remarks>Of a large code most versions are never shown: what names one is made when it is first read.</remarks>
public sealed class InForce
{
    private readonly InstrumentState _instrument;
    private readonly Provision? _stated;
    private readonly Displacement? _given;
    private volatile Version? _version;

    /// <param name="instrument">That the provision is of.</param>
    /// <param name="part">Of the period, with what gives the version and where it stands.</param>
    /// <param name="period">The longest unbroken one.</param>
    /// <param name="beginsWithEffect">Whether it begins with a date of effect.</param>
    internal InForce(InstrumentState instrument, in InForcePart part, Period period, bool beginsWithEffect)
    {
        (_instrument, _stated, _given) = (instrument, part.Stated, part.Given);
        (Provision, Address, Within) = (part.Provision, part.Placement.Address!, part.Within);
        (Period, BeginsWithEffect) = (period, beginsWithEffect);
        var scopedAt = part.Placement.Period.From;
        Scope = _given is null
            ? instrument.ScopeStatedFor(Provision, scopedAt)
            : _given.Content!.Scope ?? instrument.ScopeStatedFor(_given.Target, scopedAt);
    }

    public ProvisionId Provision { get; }

    /// <summary>Where it stands over <see cref="Within"/>.</summary>
    public Address Address { get; }

    /// <summary>The longest unbroken one, at whatever address.</summary>
    public Period Period { get; }

    /// <summary>The part of it over which the address and the scope are these.</summary>
    public Period Within { get; }

    /// <summary>
    /// Whether the period begins with a date of effect (virkning) that is not the commencement of what gives it.
    /// </summary>
    public bool BeginsWithEffect { get; }

    public bool IsAnnex => _given?.IsAnnex ?? _stated!.Areas is not null;

    public IReadOnlyList<Norm> Norms => _given is null ? _stated!.Norms : _given.Content!.Norms;

    /// <summary>Its own, else the nearest its instrument states; null: everything.</summary>
    public Scope? Scope { get; }

    public Version Version => _version ??= _given is null
        ? Version.AsStated(_instrument, _stated!, Address, Scope)
        : Version.ByClause(_instrument, _given, Scope);
}

/// <summary>A part of a period over which one content stands at one address.</summary>
/// <param name="Stated">As the instrument states it; null where only clauses give it.</param>
/// <param name="Given">The clause that gives the content; null: as stated.</param>
/// <param name="Start">Of the provision where it stands.</param>
internal readonly record struct InForcePart(
    ProvisionId Provision, Provision? Stated, Displacement? Given, Placement Placement, LegalTime Start, Period Within)
{
    public bool Continues(in InForcePart before) => ReferenceEquals(Given, before.Given) && Within.From == before.Within.Until;
}
