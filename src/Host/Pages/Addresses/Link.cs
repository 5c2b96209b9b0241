using System.Text;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Pages.Addresses;

/// <summary>The address of a page with all it is asked under. It never changes: with another parameter it is another.</summary>
internal sealed class Link
{
    private readonly Language _language;
    private readonly string _path;
    private readonly IReadOnlyList<(string Name, string Value)> _parameters;

    private Link(Language language, string path, IReadOnlyList<(string, string)> parameters) =>
        (_language, _path, _parameters) = (language, path, parameters);

    /// <param name="language">Of the address.</param>
    /// <param name="register">Null: the start page of the host.</param>
    /// <param name="page">In the Danish words of addresses, such as <c>udtalelser/ny</c>; empty: the register's start page.</param>
    /// <param name="id">What the page is about; it may hold slashes, blanks and any letter.</param>
    public static Link To(Language language, string? register, string page, string? id = null)
    {
        var path = new StringBuilder();
        if (language == Language.English) path.Append("/en");
        if (register is not null) path.Append('/').Append(AddressWords.Path("registre", language)).Append('/').Append(
            Uri.EscapeDataString(register));
        foreach (var word in page.Split('/', StringSplitOptions.RemoveEmptyEntries))
            path.Append('/').Append(AddressWords.Path(word, language));
        if (id is not null)
            foreach (var part in id.Split('/')) path.Append('/').Append(Uri.EscapeDataString(part));
        return new(language, path.Length == 0 ? "/" : path.ToString(), []);
    }

    /// <param name="name">The Danish one.</param>
    /// <param name="value">Null or empty: without it.</param>
    public Link With(string name, string? value) => new(_language, _path, string.IsNullOrEmpty(value)
        ? [.. _parameters.Where(p => p.Name != name)]
        : [.. _parameters.Where(p => p.Name != name), (name, value)]);

    public Link With(IEnumerable<(string Name, string? Value)> parameters) =>
        parameters.Aggregate(this, (link, parameter) => link.With(parameter.Name, parameter.Value));

    public IReadOnlyList<(string Name, string Value)> Parameters => _parameters;

    /// <summary>At a place within the page.</summary>
    public string At(string fragment) => $"{this}#{fragment}";

    public override string ToString()
    {
        if (_parameters.Count == 0) return _path;
        var query = _parameters.Select(p => $"{Uri.EscapeDataString(AddressWords.Query(p.Name, _language))}={Readable(p.Value)}");
        return $"{_path}?{string.Join('&', query)}";
    }

    /// <summary>Escaped where it has to be: a colon or a comma in a query need not be, and people read addresses.</summary>
    private static string Readable(string value) => Uri.EscapeDataString(value)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace(
            "%2F", "/", StringComparison.Ordinal);
}
