using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Asking;

/// <summary>The position an answer must at least be given from: a host that has not come so far waits for it.</summary>
internal static class AtLeast
{
    public static Parameter Parameter { get; } = new(
        "atLeast", "A position the answer must be given from: a host that has not come so far waits for it. It is no coordinate and is not "
            + "repeated.", "17")
    { Form = Form.Number(0) };

    /// <summary>Waits for the position asked for; where it is not reached in time, that is the problem.</summary>
    public static async ValueTask Wait(QueryReader asked, OpenRegister register, HostSettings settings, CancellationToken cancellation)
    {
        var position = asked.Number(Parameter.Name, 0, long.MaxValue) ?? 0;
        if (asked.Problem is not null || await register.Reaches(position, settings.LongestWait, cancellation)) return;
        var head = register.Book.Head;
        asked.Refuse(new(ProblemType.PositionNotReached, $"The register stands at {head} here, and was asked for {position}.")
        {
            Parameter = Parameter.Name, Head = head,
        });
    }
}
