using System.Collections;

namespace Regulations.Domain.Answers.Verdicts;

/// <summary>What became of every norm weighed, told when first read: of thousands of verdicts few are asked why.</summary>
internal sealed class WeighedOnDemand(Func<IReadOnlyList<Weighed>> tell) : IReadOnlyList<Weighed>
{
    private readonly Lazy<IReadOnlyList<Weighed>> _told = new(tell);

    public int Count => _told.Value.Count;

    public Weighed this[int index] => _told.Value[index];

    public IEnumerator<Weighed> GetEnumerator() => _told.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
