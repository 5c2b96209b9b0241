using System.Collections.Concurrent;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Regulations.Host.Pages.Serving;

/// <summary>
/// What pages are dressed in, from within the program: styles, script, letters and icons, at an address that holds a hash of
/// them all. They are kept by whoever fetched them for a year, since other content has another address.
/// </summary>
internal static class Assets
{
    private const string Prefix = "assets/";

    private static readonly Assembly Program = Assembly.GetExecutingAssembly();

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2", [".woff"] = "font/woff", [".md"] = "text/plain; charset=utf-8", [".txt"] = "text/plain; charset=utf-8",
    };

    private static readonly ConcurrentDictionary<string, (byte[] Plain, byte[]? Brotli)?> Kept = new(StringComparer.Ordinal);

    private static string Hash { get; } = HashOfAll();

    /// <summary>The address of one, such as <c>css/pages.css</c>.</summary>
    public static string Of(string name) => $"/{Prefix}{Hash}/{name}";

    /// <summary>The address of the picture in a browser's tab.</summary>
    public static string Icon => Of("img/svg-icons/assignment.svg");

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/assets/{hash}/{**name}", ["GET", "HEAD"], Answer);
        // Browsers ask for it where they show an answer that is no page, and now and then beside one.
        routes.MapMethods("/favicon.ico", ["GET", "HEAD"], static () => Results.Redirect(Icon));
    }

    private static async Task Answer(HttpContext context)
    {
        var name = (string?)context.Request.RouteValues["name"] ?? string.Empty;
        if (Kept.GetOrAdd(name, Read) is not var (plain, brotli) || !Types.TryGetValue(Path.GetExtension(name), out var type))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        // A page of an earlier version may ask for what was: it gets what is, and does not keep it.
        headers.CacheControl = (string?)context.Request.RouteValues["hash"] == Hash ? "public, max-age=31536000, immutable" : "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        context.Response.ContentType = type;
        var packed = brotli is not null && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (packed) headers.ContentEncoding = "br";
        var body = packed ? brotli! : plain;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static (byte[] Plain, byte[]? Brotli)? Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(Prefix + name);
        if (stream is null) return null;
        var plain = new byte[stream.Length];
        stream.ReadExactly(plain);
        return (plain, Path.GetExtension(name).StartsWith(".woff", StringComparison.Ordinal) ? null : Packed(plain));
    }

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(plain);
        return packed.ToArray();
    }

    private static string HashOfAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(
            StringComparer.Ordinal))
        {
            using var stream = Program.GetManifestResourceStream(name)!;
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
