namespace Regulations.Cli.Generating;

/// <summary>The same throws for the same seed, on every machine and for ever (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to but not including a number.</summary>
    public int Below(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>From one number up to and including another.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something with so many chances in a hundred happens.</summary>
    public bool In100(int chances) => Below(100) < chances;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>From 0 up to but not including 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
