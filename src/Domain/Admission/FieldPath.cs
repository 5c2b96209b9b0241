using System.Globalization;
using System.Text;

namespace Regulations.Domain.Admission;

/// <summary>
/// Where one is in an entry, written out only when something is refused: <c>amendments[1].target.address</c>. An entry is
/// entered and left part by part.
/// </summary>
public sealed class FieldPath
{
    private readonly List<(string? Member, int Index)> _steps = [];

    public void Enter(string member) => _steps.Add((member, 0));

    /// <summary>Enters an item of the list one is in.</summary>
    /// <param name="index">From 0.</param>
    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public void Clear() => _steps.Clear();

    public string To(string member)
    {
        Enter(member);
        var path = ToString();
        Leave();
        return path;
    }

    /// <summary>Empty at the entry itself.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (member, index) in _steps)
        {
            if (member is null) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else text.Append(text.Length == 0 ? "" : ".").Append(member);
        }

        return text.ToString();
    }
}
