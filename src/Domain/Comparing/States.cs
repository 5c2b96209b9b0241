using Regulations.Domain.Answers;

namespace Regulations.Domain.Comparing;

/// <summary>The states of one facility from the viewpoints of a walk, each evaluated once.</summary>
internal sealed class States(Func<Coordinates, Matter> about)
{
    private readonly Dictionary<Coordinates, Matter> _matters = [];
    private readonly Dictionary<Viewpoint, State> _states = [];

    public Matter Matter(Coordinates under) =>
        _matters.TryGetValue(under, out var known) ? known : _matters[under] = about(under);

    public State From(Viewpoint viewpoint) =>
        _states.TryGetValue(viewpoint, out var known) ? known : _states[viewpoint] = State.At(Matter(viewpoint.Under), viewpoint.At);
}
