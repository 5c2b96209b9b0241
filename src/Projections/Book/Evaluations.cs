using System.Collections.Concurrent;
using Regulations.Domain.Answers;
using Regulations.Domain.Instruments;

namespace Regulations.Projections.Book;

/// <summary>
/// What was evaluated of the law of a register, kept per class of coordinates within one budget; the least used goes. What is
/// kept never decides an answer: without it the same is evaluated anew.
/// </summary>
/// <param name="budget">The instruments, provisions and clauses that all that is kept may hold together.</param>
internal sealed class Evaluations(long budget)
{
    private readonly ConcurrentDictionary<(object Of, CoordinateClass Class), Kept> _kept = new();
    private readonly Lock _making = new();
    private long _weight;
    private long _uses;

    public Evaluation? Find(object of, CoordinateClass under)
    {
        if (!_kept.TryGetValue((of, under), out var kept)) return null;
        kept.Used = Interlocked.Increment(ref _uses);
        return kept.Evaluation;
    }

    public Evaluation Keep(object of, CoordinateClass under, Evaluation evaluation)
    {
        var kept = new Kept(evaluation) { Used = Interlocked.Increment(ref _uses) };
        if (!_kept.TryAdd((of, under), kept)) return Find(of, under) ?? evaluation;
        if (Interlocked.Add(ref _weight, evaluation.Weight) > budget) MakeRoom();
        return evaluation;
    }

    private void MakeRoom()
    {
        lock (_making)
        {
            // Room for a while: not one is looked for at each that comes.
            foreach (var (key, kept) in _kept.ToArray().OrderBy(k => k.Value.Used))
            {
                if (Interlocked.Read(ref _weight) <= budget / 4 * 3) return;
                if (_kept.TryRemove(key, out _)) Interlocked.Add(ref _weight, -kept.Evaluation.Weight);
            }
        }
    }

    private sealed class Kept(Evaluation evaluation)
    {
        public Evaluation Evaluation { get; } = evaluation;

        public long Used { get; set; }
    }
}

/// <summary>Instruments evaluated together, and those of them that were asked for as a body of law.</summary>
internal sealed record Evaluation(Family Family, BodyOfLaw Body)
{
    public int Weight { get; } = 1 + Family.Weight;
}
