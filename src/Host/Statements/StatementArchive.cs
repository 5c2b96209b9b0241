using System.Text.Json;
using NodaTime;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Registers;
using Regulations.Host.Statements.Documents;
using Regulations.Host.Statements.Pdf;
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
    /// <exception cref="JsonException">It was taken in from an export, and is none that a register wrote.</exception>
    public static string TextOf(string content, string tag)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.GetProperty("text").GetProperty(tag).GetString()!;
    }

    /// <summary>
    /// The PDF that was made when it was issued. Where none was, one is made of its text now, says so, and is kept from then
    /// on.
    /// </summary>
    public static async ValueTask<byte[]> Pdf(OpenRegister register, string number, string content, string tag, Instant now,
        CancellationToken cancellation) =>
        await register.StatementPdfs.Find(number, tag, cancellation)
        ?? await register.StatementPdfs.Keep(new(number, tag, MadeLater(register, content, tag, now)), cancellation);

    private static byte[] MadeLater(OpenRegister register, string content, string tag, Instant now)
    {
        var language = IssuedDocuments.Languages[tag];
        var captions = Captions.In(language);
        var made = new Block.Field(captions.MadeLater,
            $"{Wording.In(language, Labels.None).Asked(LegalCalendar.At(now))}, {captions.AtFirstRequest}");
        var document = DocumentText.Read(TextOf(content, tag));
        var head = document.Blocks.TakeWhile(b => b is not Block.Section).Count();
        return TaggedPdf.Of(document with { Blocks = [.. document.Blocks.Take(head), made, .. document.Blocks.Skip(head)] }, language,
            register.Title, now);
    }
}
