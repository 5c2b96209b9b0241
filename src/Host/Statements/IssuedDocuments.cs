using System.Security.Cryptography;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.EventStore.Statements;
using Regulations.Host.Statements.Documents;
using Regulations.Host.Statements.Pdf;
using Regulations.Projections.Book;

namespace Regulations.Host.Statements;

/// <summary>What is made of an answer when it is issued: the document with its texts, and a PDF in each language.</summary>
internal sealed record IssuedDocuments(Issue Issue, string Content, IReadOnlyList<StatementPdf> Pdfs)
{
    /// <summary>The languages by the tag under which their text and PDF are kept.</summary>
    public static IReadOnlyDictionary<string, Language> Languages { get; } = new Dictionary<string, Language>(StringComparer.Ordinal)
    {
        ["da"] = Language.Danish,
        ["en"] = Language.English,
    };

    public PdfHashes Hashes => new(Hash("da"), Hash("en"));

    /// <param name="answer">What was answered.</param>
    /// <param name="issue">Its number and when and where it is issued.</param>
    /// <param name="book">Tells when a position was recorded.</param>
    public static IssuedDocuments Of(StatementAnswer answer, Issue issue, RegisterBook book)
    {
        var documents = Languages.ToDictionary(l => l.Key, l => DocumentOf.Of(answer, issue, l.Value), StringComparer.Ordinal);
        var texts = documents.ToDictionary(d => d.Key, d => DocumentText.Write(d.Value), StringComparer.Ordinal);
        return new(
            issue,
            StatementContent.Of(answer, issue, book, texts),
            [.. documents.Select(d => new StatementPdf(issue.Number.ToString(), d.Key,
                TaggedPdf.Of(d.Value, Languages[d.Key], issue.RegisterTitle, issue.At)))]);
    }

    private string Hash(string tag) => Convert.ToHexStringLower(SHA256.HashData(Pdfs.Single(p => p.Language == tag).Body));
}
