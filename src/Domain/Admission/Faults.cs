using Regulations.Domain.Entries;

namespace Regulations.Domain.Admission;

/// <summary>Gathers what is wrong with one entry, each fault with the place one is in when it is found.</summary>
public sealed class Faults
{
    private List<Refusal> _found = [];

    /// <summary>The id of the entry under judgement, where it could be read.</summary>
    public string? Entry { get; private set; }

    public FieldPath Path { get; } = new();

    public int Count => _found.Count;

    public void StartOf(string? entry)
    {
        Path.Clear();
        Entry = entry;
        if (_found.Count > 0) _found = [];
    }

    /// <param name="member">A member of where one is; absent: where one is itself.</param>
    /// <param name="rule">One of <see cref="RefusalRules"/>.</param>
    /// <param name="message">What is wrong; values are quoted by <see cref="Quote"/>.</param>
    public void Refuse(string? member, string rule, string message) =>
        _found.Add(new(Entry, member is null ? Path.ToString() : Path.To(member), rule, message));

    /// <summary>What was found, each under the id the entry turned out to have.</summary>
    public IReadOnlyList<Refusal> Under(string? entry) =>
        _found.Count == 0 ? [] : _found.ConvertAll(fault => fault with { Entry = entry });

    public IReadOnlyList<Refusal> Found => _found.Count == 0 ? [] : _found;

    /// <summary>A value as a message shows it: in quotation marks, short, and without personal numbers.</summary>
    public static string Quote(string value)
    {
        const int longest = 80;
        var shown = CprNumber.Mask(value);
        return shown.Length <= longest ? $"'{shown}'" : $"'{shown[..longest]}…'";
    }
}
