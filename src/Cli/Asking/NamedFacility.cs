namespace Regulations.Cli.Asking;

/// <summary>A facility as named on the command line: by its id, its name, or how either begins.</summary>
internal static class NamedFacility
{
    private const int MostNamed = 5;

    /// <exception cref="CommandFailure">There is none such, or there are several; the message names the ids that may be meant.</exception>
    public static async Task<string> IdOf(string written, string register, HostConnection host, CancellationToken cancellation)
    {
        var path = $"/registers/{Uri.EscapeDataString(register)}/facilities?search={Uri.EscapeDataString(written)}&limit={MostNamed}";
        var reply = await host.Get(path, cancellation);
        reply.ThrowUnlessGood();
        var answer = reply.Json;
        List<string> ids = [.. answer.GetProperty("facilities").EnumerateArray().Select(f => f.Text("id"))];
        return answer.Text("match") switch
        {
            "id" or "name" or "prefix" when ids.Count == 1 => ids[0],
            "name" or "prefix" => throw Failure($"'{written}' may be {Several(answer, ids)}: say which."),
            "none" => throw Failure($"'{written}' was never registered, nor any facility of a like name."),
            _ => throw Failure($"'{written}' was never registered. Is {Several(answer, ids)} meant?"),
        };
    }

    private static string Several(System.Text.Json.JsonElement answer, List<string> ids) =>
        string.Join(" or ", ids.Concat(answer.TryGetProperty("next", out _) ? ["another"] : []));

    private static CommandFailure Failure(string message) => new(ExitCode.Misused, $"facility: {message}");
}
