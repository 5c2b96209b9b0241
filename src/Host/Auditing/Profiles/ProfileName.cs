namespace Regulations.Host.Auditing.Profiles;

/// <summary>What a profile may be called: one line without a slash, written or escaped, so that it stands in an address.</summary>
internal static class ProfileName
{
    /// <summary>In letters.</summary>
    public const int Longest = 100;

    /// <returns>Without blanks around it; null where it is none.</returns>
    public static string? Read(string written)
    {
        var name = written.Trim();
        var isWithSlash = name.Contains('/') || name.Contains("%2F", StringComparison.OrdinalIgnoreCase);
        return name.Length is 0 or > Longest || isWithSlash || name is "." or ".." || name.Any(char.IsControl) ? null : name;
    }
}
