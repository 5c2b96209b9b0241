using Regulations.Host.Registers;
using Regulations.Projections.Audits;

namespace Regulations.Host.Auditing;

/// <summary>The names of a register's facilities at a position, kept for the next to ask for the same.</summary>
internal sealed class KnownNames
{
    private volatile Held? _held;

    public FacilityNames At(OpenRegister register, long position)
    {
        var held = _held;
        if (held is null || held.Register != register || held.Position != position)
            _held = held = new(register, position, new(() => FacilityNames.At(register.Book, position)));
        return held.Names.Value;
    }

    private sealed record Held(OpenRegister Register, long Position, Lazy<FacilityNames> Names);
}
