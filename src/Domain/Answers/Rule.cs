using Regulations.Domain.Decisions;
using Regulations.Domain.Entries;
using Regulations.Domain.Facilities;
using Regulations.Domain.Instruments;

namespace Regulations.Domain.Answers;

/// <summary>A version in force that reaches the facility: a provision, a restriction or an exemption.</summary>
/// <param name="Ref">Instrument and address, or the decision's id.</param>
/// <param name="Rank">Lov 5, bekendtgørelse 4, påbud 3, lokal afgørelse og dispensation 2, vejledning og aftale 0.</param>
/// <param name="Unrecorded">The clauses whose content the register does not hold that mark it.</param>
public abstract record Rule(string Ref, int Rank, Narrowness Narrowness, IReadOnlyList<string> Unrecorded)
{
    public abstract string Version { get; }

    /// <summary>The entry in whose words it stands.</summary>
    public abstract Entry Words { get; }

    /// <summary>That entry's.</summary>
    public abstract long Position { get; }

    public abstract string? Text { get; }

    public abstract IReadOnlyList<Norm> Norms { get; }

    public abstract Period Period { get; }

    /// <summary>Whether its period begins with a date of effect (virkning) that is not its commencement.</summary>
    public virtual bool BeginsWithEffect => false;

    /// <summary>The name it keeps from state to state, also where it is renumbered: its ref where it never was.</summary>
    public virtual string Identity => Ref;

    /// <summary>When the entry that states its norms was published: what they name means what had the address then.</summary>
    public virtual LegalTime NormsStatedAt => Words.PublishedAt;

    /// <summary>
    /// Whether it concerns an activity as far as is held: a norm of it does, it has none, or a change to it is not held.
    /// </summary>
    public bool MayConcern(string activity) =>
        Norms.Count == 0 || Unrecorded.Count > 0 || Norms.Any(norm => norm.Concerns(activity));

    /// <summary>Highest rank first, then ref.</summary>
    public static int InOrder(Rule a, Rule b)
    {
        var byRank = b.Rank.CompareTo(a.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(a.Ref, b.Ref);
    }

    public sealed record OfProvision(
        InstrumentLife Instrument,
        string Ref,
        InForce InForce,
        Narrowness Narrowness,
        IReadOnlyList<string> Unrecorded)
        : Rule(Ref, RankOf(Instrument.Published.Kind), Narrowness, Unrecorded)
    {
        public ProvisionId Provision => InForce.Provision;

        public override string Version => InForce.Version.Name;

        public override Entry Words => InForce.Version.Words;

        public override long Position => InForce.Version.Position;

        public override string? Text => InForce.Version.Text;

        public override IReadOnlyList<Norm> Norms => InForce.Norms;

        public override Period Period => InForce.Period;

        public Address Address => InForce.Address;

        public override string Identity => $"{Instrument.Id} {Provision}";

        public override bool BeginsWithEffect => InForce.BeginsWithEffect;

        /// <summary>The provision itself, at whatever address.</summary>
        public ProvisionLife Life => Instrument.Provision(Provision);
    }

    public sealed record OfDecision(DecisionLife Decision, DecisionContent Content, Narrowness Narrowness)
        : Rule(Decision.Id, Decision.Issued.Level == RestrictionLevel.AgencyOrder ? 3 : 2, Narrowness, [])
    {
        public override string Version => Content.Words.Id;

        public override Entry Words => Content.Words;

        public override long Position => Content.Position;

        public override string? Text => Content.Text;

        public override IReadOnlyList<Norm> Norms => Content.Norms;

        public override Period Period => Content.Period;

        public override LegalTime NormsStatedAt => Content.NormsStatedAt;

        public bool IsRestriction => Decision.Issued.Kind == DecisionKind.Restriction;
    }

    public static int RankOf(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Act => 5,
        InstrumentKind.ExecutiveOrder => 4,
        InstrumentKind.Guideline or InstrumentKind.PoliticalAgreement => 0,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
