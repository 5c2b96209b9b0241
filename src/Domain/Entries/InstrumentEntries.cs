namespace Regulations.Domain.Entries;

/// <summary>Lov, bekendtgørelse, vejledning, politisk aftale.</summary>
public enum InstrumentKind
{
    Act,
    ExecutiveOrder,
    Guideline,
    PoliticalAgreement,
}

public abstract record InstrumentEntry : Entry
{
    public required string Instrument { get; init; }

    public override Subject Subject => new(SubjectKind.Instrument, Instrument);
}

/// <summary><c>instrument.published</c>: an act, order, guideline or agreement as it was published.</summary>
public sealed record InstrumentPublished : InstrumentEntry
{
    public required InstrumentKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Citation { get; init; }

    /// <summary>Its number in the gazette (nummer i Lovtidende): orders what was published at one moment.</summary>
    public int? Number { get; init; }

    public override long NumberInGazette => Number ?? 0;

    public string? Eli { get; init; }

    public string? Issuer { get; init; }

    public LegalTime? Signed { get; init; }

    /// <summary>Absent: not in force until another instrument sets its commencement.</summary>
    public Commencement? InForce { get; init; }

    public LegalTime? Expires { get; init; }

    /// <summary>From when facts fall under it (virkning); absent: from its commencement.</summary>
    public LegalTime? EffectFrom { get; init; }

    public Scope? Scope { get; init; }

    /// <summary>The provisions it rests on (hjemmel).</summary>
    public IReadOnlyList<ProvisionRef> Basis { get; init; } = [];

    /// <summary>The political agreements it carries out (udmønter).</summary>
    public IReadOnlyList<string> Implements { get; init; } = [];

    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    public IReadOnlyList<Amendment> Amendments { get; init; } = [];
}

/// <summary><c>instrument.annulled</c> by a ruling: from a moment (ex nunc), or without one from the start (ex tunc).</summary>
public sealed record InstrumentAnnulled : InstrumentEntry, IRuling
{
    public required string By { get; init; }

    public LegalTime? From { get; init; }
}

/// <summary><c>instrument.restored</c>: the rulings before it are set aside.</summary>
public sealed record InstrumentRestored : InstrumentEntry, IRuling
{
    public required string By { get; init; }
}

/// <summary>An entry that says what the law was: it counts whenever a decision was made.</summary>
public interface IRuling
{
    /// <summary>Who gave it.</summary>
    string By { get; }
}
