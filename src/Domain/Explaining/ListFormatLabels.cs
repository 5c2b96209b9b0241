using Regulations.Domain.Entries;

namespace Regulations.Domain.Explaining;

/// <summary>What is said of a body that is no list of decisions, whatever stands in it.</summary>
public static class ListFormatLabels
{
    public static Label Gzip { get; } = new(
        "En liste sendes, som den er; denne er pakket med gzip.", "A list is sent as it is; this one is compressed with gzip.");

    public static Label Workbook { get; } = new(
        "En liste er CSV eller JSON Lines; dette er en regnearksmappe eller et andet arkiv. Gem den som „CSV UTF-8“ i regnearket.",
        "A list is CSV or JSON Lines; this is a workbook or another archive. In a spreadsheet, save it as 'CSV UTF-8'.");

    public static Label NoText { get; } = new(
        "Listen er ikke tekst. Gem den som CSV i regnearket.", "The list is no text. Save it as CSV in the spreadsheet.");

    public static Label Utf32 { get; } = new(
        "Listen er i UTF-32, som ikke læses. Gem den som „CSV UTF-8“.",
        "The list is in UTF-32, which is not read. Save it as 'CSV UTF-8'.");

    /// <param name="encoding">UTF-16LE or UTF-16BE.</param>
    public static Label Unmarked(string encoding) => new(
        $"Listen ser ud til at være i {encoding}, men uden det byterækkefølgemærke (BOM), som siger det. "
        + "Gem den igen som „CSV UTF-8“ eller som „Unicode-tekst“ med byterækkefølgemærke.",
        $"The list seems to be in {encoding}, but without the byte order mark that says so. "
        + "Save it again as 'CSV UTF-8', or as 'Unicode text' with a byte order mark.");

    public static Label SaidUtf16 { get; } = new(
        "Det er sagt, at listen er i UTF-16, men den begynder ikke med det byterækkefølgemærke (BOM), som viser det.",
        "The list is said to be in UTF-16, but does not begin with the byte order mark that shows it.");

    public static Label NoMedia(string? media) => new(
        $"„{media}“ er hverken text/csv eller application/x-ndjson.", $"'{media}' is neither text/csv nor application/x-ndjson.");

    public static Label Charset(string charset) => new(
        $"En liste er i UTF-8, eller i UTF-16 med byterækkefølgemærke (BOM), ikke i „{charset}“. "
        + "Gem den som „CSV UTF-8“ i regnearket.",
        $"A list is in UTF-8, or in UTF-16 with a byte order mark, not in '{charset}'. In a spreadsheet, save it as 'CSV UTF-8'.");

    public static Label CharsetOfProfile(string reads, string charset) => new(
        $"Profilen læser lister i {reads}, ikke i „{charset}“.", $"The profile reads lists in {reads}, not in '{charset}'.");

    public static Label Coding(string coding) => new(
        $"En liste sendes, som den er, ikke pakket som „{coding}“.", $"A list is sent as it is, not compressed as '{coding}'.");
}
