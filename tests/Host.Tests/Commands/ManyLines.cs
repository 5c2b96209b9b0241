using System.Text;
using Regulations.Host.Tests.Http;

namespace Regulations.Host.Tests.Commands;

/// <summary>An import of which there is always more.</summary>
internal static class ManyLines
{
    /// <summary>More than all that is read ahead, and held by the sockets and pipes on the way, together.</summary>
    private const int ManyBytes = 24 * 1024 * 1024;

    private static readonly string Note = new('x', 4000);

    /// <summary>Writes so much that the last of it is taken only once the first has gone to the log, and no end.</summary>
    public static async Task WriteMany(Stream target, CancellationToken cancellation)
    {
        await target.WriteAsync(Encoding.UTF8.GetBytes(Lines.Municipality + "\n"), cancellation);
        for (var (written, i) = (0, 0); written < ManyBytes; i++)
        {
            var line = Encoding.UTF8.GetBytes(Lines.Facility(i).TrimEnd('}') + $", \"note\": \"{Note}\"}}\n");
            await target.WriteAsync(line, cancellation);
            written += line.Length;
        }

        await target.FlushAsync(cancellation);
    }
}
