using System.Diagnostics;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;
using Regulations.Testing;

namespace Regulations.Host.Tests.Statements;

/// <summary>A PDF opened again: what it says of itself, and how it is tagged.</summary>
internal sealed class ReadPdf : IDisposable
{
    private readonly PdfDocument _document;

    public ReadPdf(byte[] file) => _document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);

    public string Title => _document.Info.Title;

    public string Author => _document.Info.Author;

    public int Pages => _document.PageCount;

    public string Language => Catalog.Elements.GetString("/Lang");

    public bool IsTagged => Catalog.Elements.GetDictionary("/MarkInfo")!.Elements.GetBoolean("/Marked");

    /// <summary>The XMP packet.</summary>
    public string Metadata => Encoding.UTF8.GetString(Catalog.Elements.GetDictionary("/Metadata")!.Stream.UnfilteredValue);

    /// <summary>The tags from the outermost inwards: Document(H1 Table(TR(TH TD))).</summary>
    public string Tags => Of(Catalog.Elements.GetDictionary("/StructTreeRoot")!.Elements.GetDictionary("/K")!);

    private PdfCatalog Catalog => _document.Internals.Catalog;

    public static bool HasPoppler { get; } = IsThere("pdftotext");

    /// <summary>The words poppler's pdftotext reads, in the order in which they are said.</summary>
    public static async Task<string> Words(byte[] file) =>
        string.Join(' ', (await Text(file, "-raw")).Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What poppler's pdftotext reads.</summary>
    public static async Task<string> Text(byte[] file, params string[] options)
    {
        using var directory = TestDirectory.Create();
        var path = Path.Combine(directory.Path, "statement.pdf");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        using var reading = Process.Start(
            new ProcessStartInfo("pdftotext", [.. options, path, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reading.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await reading.WaitForExitAsync(TestContext.Current.CancellationToken);
        return text;
    }

    public void Dispose() => _document.Dispose();

    private static string Of(PdfDictionary element)
    {
        var kids = Kids(element).ToList();
        return element.Elements.GetName("/S")[1..] + (kids.Count == 0 ? string.Empty : $"({string.Join(' ', kids.Select(Of))})");
    }

    private static IEnumerable<PdfDictionary> Kids(PdfDictionary element) =>
        (element.Elements.GetValue("/K") is PdfArray several ? several.Elements : Enumerable.Repeat(element.Elements["/K"], 1))
            .Select(k => k is PdfReference reference ? reference.Value : k).OfType<PdfDictionary>()
                .Where(k => k.Elements.ContainsKey("/S"));

    private static bool IsThere(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Any(d => File.Exists(Path.Combine(d, command)));
}
