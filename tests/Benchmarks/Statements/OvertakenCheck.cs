using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Benchmarks.Statements;

/// <summary>
/// What holding a new entry against the statements issued costs: 10,000 facilities, 2,000 instruments, 100,000 decisions
/// and 100,000 statements, then new entries of each sort. In memory; the same numbers for the same seed.
/// </summary>
internal sealed class OvertakenCheck
{
    private const int Facilities = 10_000;
    private const int Instruments = 2_000;
    private const int Decisions = 100_000;
    private const int Municipalities = 98;

    private readonly Random _random = new(2020);
    private readonly RegisterBook _book = new();
    private readonly OvertakenStatements _statements;

    private OvertakenCheck() => _statements = new(_book);

    public static void Run(int statements)
    {
        var check = new OvertakenCheck();
        check.Fill();
        var issuing = Stopwatch.StartNew();
        for (var i = 1; i <= statements; i++) check.Issue(i);
        Console.WriteLine($"{statements} statements issued and indexed, {issuing.Elapsed.TotalMicroseconds / statements:F0} us each");
        check.Measure("decision about one facility", 2_000, i => check.Decision($"new-{i}", Day(2021, check._random.Next(300))));
        check.Measure("decision corrected", 500,
            i => new EntryRetracted { Id = $"retract-{i}", Mends = $"d{check._random.Next(Decisions)}", Reason = "Twice" });
        check.Measure("facility changed back in time", 500,
            i => new FacilityChanged
            {
                Id = $"moved-{i}", Facility = check.Facility(), From = Day(2019, check._random.Next(300)),
                Name = "Nyt"
            });
        check.Measure("order published for a later day", 200, i => check.Order($"later-{i}", Day(2022, i)));
        check.Measure("order with effect back over a month", 20,
            i => check.Order($"back-{i}", Day(2020, 10 * i)) with { Expires = Day(2020, (10 * i) + 30) });
    }

    private void Fill()
    {
        for (var i = 0; i < Municipalities; i++) Take(new AreaDefined
        { Id = $"a{i}", Area = Area(i), Kind = AreaKind.Municipality, Name = Area(i) });
        for (var i = 0; i < Facilities; i++)
            Take(new FacilityRegistered
            {
                Id = $"f{i}", Facility = $"f{i}", From = Day(2015, 0), Name = $"F{i}", Kinds = [Kind(i % 12)],
                Municipality = Area(i % Municipalities)
            });
        for (var i = 0; i < Instruments; i++) Take(Order($"i{i}", Day(2016, i)) with { Expires = Day(2016, i + 20 + (i % 40)) });
        for (var i = 0; i < Decisions; i++) Take(Decision($"d{i}", Day(2018, _random.Next(1000))));
    }

    private void Issue(int place)
    {
        var number = new StatementNumber(2021, place).ToString();
        Take(new StatementIssued
        {
            Id = $"statement/{number}", Statement = number, Facility = Facility(), At = Day(2018, _random.Next(1200)),
            Activity = place % 2 == 0 ? "visit" : null, Position = _book.Head + 1, Content = "{}",
        });
    }

    private void Measure(string what, int count, Func<int, Entry> entry)
    {
        var (times, asked, listed) = (new List<double>(), _statements.AskedAnew, _statements.All.Count);
        for (var i = 0; i < count; i++)
        {
            var about = Record(entry(i));
            var watch = Stopwatch.StartNew();
            _statements.Take(_book.Head, about);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: median {times[count / 2]:F3} ms, 99 % {times[count * 99 / 100]:F3} ms, most {times[^1]:F2} ms; "
                + $"{(_statements.AskedAnew - asked) / (double)count:F1} asked anew each; "
                + $"{_statements.All.Count - listed} newly overtaken"));
    }

    private void Take(Entry entry)
    {
        var about = Record(entry);
        _statements.Take(_book.Head, about);
    }

    private Subject Record(Entry entry)
    {
        var about = entry is CorrectionEntry correction ? new(SubjectKind.Restriction, correction.Mends) : entry.Subject;
        _book.Extend(new(_book.Head + 1, entry), about, Instant.FromUnixTimeSeconds(_book.Head));
        return about;
    }

    private DecisionIssued Decision(string id, LegalTime from) => new()
    {
        Id = id, Kind = DecisionKind.Restriction, Decision = id, Level = RestrictionLevel.LocalDecision, By = "Ledelsen",
        Published = new WrittenTime(from, false),
        Scope = new() { Facilities = [Facility()] }, Norms = [new() { Modality = Modality.Forbid, Activity = "visit" }], Basis = [],
        InForce = Commencement.OnDate(from), Expires = new(from.Seconds + (86_400L * (5 + _random.Next(60)))),
    };

    private InstrumentPublished Order(string id, LegalTime from) => new()
    {
        Id = id, Instrument = id, Kind = InstrumentKind.ExecutiveOrder, Title = id, Published = new WrittenTime(from, false),
        InForce = Commencement.OnDate(from),
        Scope = _random.Next(10) == 0 ? null : new() { Kinds = [Kind(_random.Next(12))] },
        Provisions =
        [
            .. Enumerable.Range(1, 10).Select(p => new Provision
                { Address = Address.Of($"§ {p}"),
                    Norms = [new() { Modality = p % 3 == 0 ? Modality.Exempt : Modality.Forbid, Activity = "visit" }] }),
        ],
    };

    /// <summary>Some are the subject of far more than others.</summary>
    private string Facility() => $"f{(int)(Facilities * Math.Pow(_random.NextDouble(), 2))}";

    private static string Area(int i) => string.Create(CultureInfo.InvariantCulture, $"{i + 101:D4}");

    private static string Kind(int i) => string.Create(CultureInfo.InvariantCulture, $"sel-{100 + i}");

    private static LegalTime Day(int year, int plus) => LegalCalendar.StartOf(new LocalDate(year, 1, 1).PlusDays(plus));
}
