using Regulations.Domain.Time;

namespace Regulations.Domain.Answers.Comparisons;

/// <summary>The states of one facility from the standpoints of a walk, each evaluated once.</summary>
internal sealed class States(Func<Coordinates, Matter> about)
{
    private readonly Dictionary<Coordinates, Matter> _matters = [];
    private readonly Dictionary<Standpoint, State> _states = [];

    public Matter Matter(Coordinates under) =>
        _matters.TryGetValue(under, out var known) ? known : _matters[under] = about(under);

    public State From(Standpoint standpoint) =>
        _states.TryGetValue(standpoint, out var known) ? known : _states[standpoint] = State.At(Matter(standpoint.Under), standpoint.At);
}
