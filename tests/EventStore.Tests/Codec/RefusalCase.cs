namespace Regulations.EventStore.Tests.Codec;

/// <summary>Lines of which the last is refused, and why.</summary>
/// <param name="Sentence">What is wrong, as a registrar would say it.</param>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Field">Where.</param>
public sealed record RefusalCase(string Sentence, string Rule, string Field, params string[] Lines)
{
    public override string ToString() => Sentence;
}
