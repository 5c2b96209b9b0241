namespace Regulations.Domain.Entries;

/// <summary>
/// <c>statement.issued</c>: an answer the register gave as a numbered document (udtalelse). The register alone issues it;
/// it changes no rule and is never corrected.
/// </summary>
public sealed record StatementIssued : Entry
{
    /// <summary>Year of issue and a number without gaps within it: <c>2026-000001</c>.</summary>
    public required string Statement { get; init; }

    public required string Facility { get; init; }

    /// <summary>The moment of the facts.</summary>
    public required LegalTime At { get; init; }

    /// <summary>Of a verdict; absent: the rules were asked for.</summary>
    public string? Activity { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Facts { get; init; }

    /// <summary>Its own position: an export is taken in again only there.</summary>
    public required long Position { get; init; }

    /// <summary>The document, byte for byte: JSON as text, since the log keeps values and not how they were written.</summary>
    public required string Content { get; init; }

    /// <summary>Of the PDFs made when it was issued; absent where none were.</summary>
    public PdfHashes? Pdf { get; init; }

    public override Subject Subject => new(SubjectKind.Statement, Statement);
}

/// <summary>The SHA-256 of a statement's PDF in each language, in 64 hexadecimal digits of lower case.</summary>
public sealed record PdfHashes(string Da, string En);
