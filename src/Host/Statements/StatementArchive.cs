using System.Text.Json;
using Regulations.Domain.Entries;
using Regulations.Host.Registers;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>Fetches what was issued from the log, word for word.</summary>
internal static class StatementArchive
{
    /// <returns>The document; null where no such statement was issued.</returns>
    public static async Task<string?> Find(OpenRegister register, string written, CancellationToken cancellation)
    {
        if (!StatementNumber.TryRead(written, out var number) || register.Book.Statements.Find(number) is not { } issued) return null;
        return await Content(register, issued, cancellation);
    }

    /// <exception cref="InvalidDataException">The log does not hold what the book has read from it.</exception>
    public static async Task<string> Content(OpenRegister register, IssuedStatement issued, CancellationToken cancellation)
    {
        await foreach (var batch in register.Log.Read(issued.Position - 1, issued.Position, cancellation))
        {
            using var entry = JsonDocument.Parse(batch[0].Json);
            return entry.RootElement.GetProperty("content").GetString()!;
        }

        throw new InvalidDataException($"The log holds nothing at {issued.Position}, where statement {issued.Number} was issued.");
    }

    /// <summary>The document in words, as it was when issued.</summary>
    public static string TextOf(string content, string language)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.GetProperty("text").GetProperty(language).GetString()!;
    }
}
