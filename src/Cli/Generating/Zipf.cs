namespace Regulations.Cli.Generating;

/// <summary>A few of many come up often, most of them seldom: the n-th with a weight of 1/n to some power.</summary>
internal sealed class Zipf
{
    private readonly double[] _upTo;

    public Zipf(int count, double power)
    {
        _upTo = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) _upTo[i] = sum += 1 / Math.Pow(i + 1, power);
    }

    public int Draw(Dice dice)
    {
        var at = Array.BinarySearch(_upTo, dice.Fraction() * _upTo[^1]);
        return Math.Min(at >= 0 ? at : ~at, _upTo.Length - 1);
    }
}
