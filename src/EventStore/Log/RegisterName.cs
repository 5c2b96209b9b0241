using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Regulations.EventStore.Log;

/// <summary>A small letter, then up to 40 small letters, digits and hyphens: <c>dk</c>, <c>training-2</c>.</summary>
public sealed partial record RegisterName
{
    private RegisterName(string value) => Value = value;

    public string Value { get; }

    /// <summary>The PostgreSQL schema it lies in. Names have no underscore, so that no two share a schema.</summary>
    public string Schema => "register_" + Value.Replace('-', '_');

    /// <exception cref="FormatException">Not a register's name.</exception>
    public static RegisterName Parse(string text) =>
        TryParse(text, out var name) ? name : throw new FormatException($"'{text}' is not a register's name.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out RegisterName? name)
    {
        name = text is not null && Pattern().IsMatch(text) ? new RegisterName(text) : null;
        return name is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,40}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
