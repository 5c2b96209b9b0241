using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Regulations.Domain.Supervising;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.Supervising;
using Regulations.Projections.Book;

namespace Regulations.Host.Subscribing;

/// <summary>What somebody who subscribes has to say.</summary>
/// <param name="Key">The secret in UTF-8; shown to nobody.</param>
internal sealed record SubscriptionQuery(Uri Url, byte[] Key, Selection Selection)
{
    public const int LongestUrl = 2000;
    public const int ShortestSecret = 16;
    public const int LongestSecret = 256;

    private static readonly IReadOnlyList<string> Members = AnswerJson.MembersOf<SubscriptionRequest>();

    /// <returns>Null where it cannot be read; <paramref name="asked"/> then has the problem.</returns>
    public static SubscriptionQuery? Read(JsonElement body, QueryReader asked, PermittedTargets targets, RegisterBook book)
    {
        asked.OnlyHas(body, Members);
        var url = ReadUrl(body, asked, targets);
        var key = ReadSecret(body, asked);
        var selection = SelectionQuery.Read(Lists.In(body, asked), asked, book);
        return asked.Problem is null ? new(url!, key, selection) : null;
    }

    private static Uri? ReadUrl(JsonElement body, QueryReader asked, PermittedTargets targets)
    {
        var written = ReadText(body, asked, "url");
        if (asked.Problem is not null) return null;
        if (written.Any(char.IsControl))
            asked.Unreadable("url", "'url' holds a control character.");
        else if (written.Length > LongestUrl || !Uri.TryCreate(written, UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            asked.Unreadable("url", string.Create(CultureInfo.InvariantCulture,
                $"'url' is an absolute address, http or https, of at most {LongestUrl} characters."));
        else if (url.Port == 0)
            asked.Unreadable("url", "'url' names port 0, at which nobody can listen.");
        else if (url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            asked.Unreadable("url", "'url' holds neither a user nor a fragment.");
        else if (IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && !targets.Permits(address))
            asked.Unreadable("url", "'url' leads to a network this host may not send to.");
        else
            return url;
        return null;
    }

    /// <returns>In UTF-8; where it cannot be read, <paramref name="asked"/> has the problem.</returns>
    public static byte[] ReadSecret(JsonElement body, QueryReader asked)
    {
        var secret = ReadText(body, asked, "secret");
        if (secret.Length is < ShortestSecret or > LongestSecret)
            asked.Unreadable("secret", string.Create(CultureInfo.InvariantCulture,
                $"'secret' is a text of {ShortestSecret} to {LongestSecret} characters."));
        return Encoding.UTF8.GetBytes(secret);
    }

    private static string ReadText(JsonElement body, QueryReader asked, string name)
    {
        var text = asked.Needed(name);
        if (asked.Problem is null
            && body.GetProperty(name).ValueKind != JsonValueKind.String) asked.Unreadable(name, $"'{name}' is a text.");
        return text;
    }
}
