using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Host.Registers;

namespace Regulations.Host.Statements;

/// <summary>Fetches what was issued from the log, word for word.</summary>
internal static class StatementArchive
{
    /// <returns>The document; null where no such statement was issued.</returns>
    public static async Task<string?> Find(OpenRegister register, string written, CancellationToken cancellation)
    {
        if (!StatementNumber.TryRead(written, out var number) || register.Book.Statements.Find(number) is not { } issued) return null;
        await foreach (var batch in register.Log.Read(issued.Position - 1, issued.Position, cancellation))
        {
            using var entry = JsonDocument.Parse(batch[0].Json);
            return entry.RootElement.GetProperty("content").GetString();
        }

        return null;
    }

    /// <summary>The document in words, as it was when issued.</summary>
    public static string TextOf(string content, string language)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.GetProperty("text").GetProperty(language).GetString()!;
    }
}
