using Regulations.Host.Http;
using Regulations.Host.OpenApi;

namespace Regulations.Host.Recording;

/// <summary>Who has something recorded, as the request says.</summary>
internal static class RecordedBy
{
    public const string Header = "X-Recorded-By";

    /// <summary>Who has something recorded and does not say.</summary>
    public const string Nobody = "anonymous";

    private const int Longest = 200;

    /// <summary>The header, described.</summary>
    public static Parameter Parameter { get; } = new(Header, "Who has it recorded; absent: anonymous.", "Socialtilsyn Hovedstaden");

    public static string Of(HttpContext context, QueryReader asked)
    {
        var recordedBy = context.Request.Headers[Header] is [{ } given] ? given.Trim() : Nobody;
        if (recordedBy.Length is 0 or > Longest)
            asked.Unreadable(Header, $"The header {Header} holds a name of at most {Longest} characters.");
        return recordedBy;
    }
}
