using Regulations.Domain;
using Regulations.Domain.Entries;

namespace Regulations.Cli.Generating;

/// <summary>Restrictions and exemptions, most of them for one facility, and what becomes of each.</summary>
internal sealed class Decisions(Dice dice, Statutes statutes, int facilities)
{
    private readonly Zipf _byFacility = new(facilities, 0.5);
    private int _count;

    public DecisionIssued Next(LegalTime day)
    {
        var number = ++_count;
        var published = Calendar.Written(dice, day);
        // Now and then a decision takes effect before it is notified: supervisors look for those.
        var from = Calendar.After(day, dice.In100(3) ? -dice.Between(1, 3) : dice.Between(0, 5));
        var isRestriction = dice.In100(75);
        var activity = Statutes.ActivityOf(dice);
        return new()
        {
            Id = $"d{number}-1", Kind = isRestriction ? DecisionKind.Restriction : DecisionKind.Exemption,
            Decision = $"{(isRestriction ? 'r' : 'x')}{number}",
            Level = !isRestriction ? null : dice.In100(30) ? RestrictionLevel.AgencyOrder : RestrictionLevel.LocalDecision,
            By = $"Myndighed {dice.Below(40) + 1}", Published = published, Scope = ScopeOf(), InForce = Commencement.OnDate(from),
            Expires = dice.In100(80) ? Calendar.After(from, dice.Between(7, 120)) : null,
            Norms = [isRestriction ? new() { Modality = dice.In100(80) ? Modality.Forbid : Modality.Require, Activity = activity }
                : Exempting(activity)],
            Basis = isRestriction ? BasisOf(number) : [],
        };
    }

    /// <summary>Of one in forty the register does not hold it.</summary>
    private ProvisionRef[]? BasisOf(int number)
    {
        var power = statutes.Power();
        return number % 40 == 0 ? null : [power];
    }

    /// <summary>Changes, extensions and ends, in the order of time.</summary>
    public IEnumerable<DecisionEntry> Since(DecisionIssued issued)
    {
        var (kind, decision, number) = (issued.Kind, issued.Decision, 1);
        var day = issued.PublishedAt;
        while (dice.In100(38) && number < 6)
        {
            day = Calendar.After(day, dice.Between(2, 40));
            var (id, published) = ($"{issued.Id[..^2]}-{++number}", Calendar.Written(dice, day));
            switch (dice.Below(10))
            {
                case < 4:
                    yield return new DecisionExtended
                    {
                        Id = id, Kind = kind, Decision = decision, Published = published,
                        Expires = Calendar.After(day, dice.Between(10, 90))
                    };
                    break;
                case < 7:
                    yield return new DecisionChanged
                    {
                        Id = id, Kind = kind, Decision = decision, Published = published,
                        From = Calendar.After(day, dice.Between(0, 3)), Text = "Ændret."
                    };
                    break;
                case < 9:
                    yield return new DecisionEnded
                    {
                        Id = id, Kind = kind, Decision = decision, Published = published,
                        From = Calendar.After(day, dice.Between(0, 3))
                    };
                    yield break;
                default:
                    yield return new DecisionAnnulled
                    {
                        Id = id, Kind = kind, Decision = decision, Published = published, By = "Ankestyrelsen",
                        From = dice.In100(50) ? day : null
                    };
                    yield break;
            }
        }
    }

    private Norm Exempting(string activity) => new()
    {
        Modality = Modality.Exempt, Activity = activity, Lifts = [new Lifted.OfInstrument(statutes.Rule())],
        When = dice.In100(30) ? [new Condition.Is(Wording.Relation, new FactValue.Text(Wording.Relative))] : [],
    };

    private Scope ScopeOf() => dice.Below(100) switch
    {
        0 => new() { Areas = [Country.MunicipalityOf(dice)], Kinds = [Country.KindOf(dice)] },
        < 6 => new() { Facilities = [.. Enumerable.Range(0, dice.Between(2, 5)).Select(_ => Facility()).Distinct()] },
        _ => new() { Facilities = [Facility()] },
    };

    private string Facility() => Country.Facility(_byFacility.Draw(dice));
}
