namespace Regulations.Domain.Entries;

/// <summary>The id under which a finding is listed: 24 digits, 0-9 and a-f.</summary>
public static class FindingId
{
    private const int Length = 24;

    public static bool Fits(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
