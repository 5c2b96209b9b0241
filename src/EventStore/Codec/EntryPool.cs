using Regulations.Domain.Entries;

namespace Regulations.EventStore.Codec;

/// <summary>
/// What recurs in entries, held once: names, texts, addresses, and whole scopes and lists of norms. It is bounded: what is
/// not met again for long is forgotten, which costs memory where it is met later, never correctness.
/// </summary>
/// <remarks>Not synchronised: one pool to a reader.</remarks>
public sealed class EntryPool
{
    private const int Few = 1 << 12;
    private const int Many = 1 << 17;
    private const int LongestWord = 128;

    private readonly SharedTexts _words = new(Many);
    private readonly SharedTexts _texts = new(Few);
    private readonly Shared<Address> _addresses = new(Many / 4, EqualityComparer<Address>.Default);
    private readonly Shared<ProvisionRef> _provisions = new(Many / 4, EqualityComparer<ProvisionRef>.Default);
    private readonly Shared<FactValue> _values = new(Few, EqualityComparer<FactValue>.Default);
    private readonly Shared<Condition> _conditions = new(Few, EqualityComparer<Condition>.Default);
    private readonly Shared<Norm> _norms = new(Few, EqualityComparer<Norm>.Default);
    private readonly Shared<Lifted> _lifted = new(Few, EqualityComparer<Lifted>.Default);
    private readonly Shared<Scope> _scopes = new(Many / 4, EqualityComparer<Scope>.Default);
    private readonly Shared<Dictionary<string, FactValue>> _attributes = new(Few, new SameAttributes());
    private readonly Dictionary<Type, object> _lists = [];

    internal string Word(ReadOnlySpan<byte> utf8) => utf8.Length <= LongestWord ? _words.Of(utf8) : _texts.Of(utf8);

    internal string Text(ReadOnlySpan<byte> utf8) => _texts.Of(utf8);

    internal Address Of(Address address) => _addresses.Of(address);

    internal ProvisionRef Of(ProvisionRef provision) => _provisions.Of(provision);

    internal FactValue Of(FactValue value) => _values.Of(value);

    internal Condition Of(Condition condition) => _conditions.Of(condition);

    internal Norm Of(Norm norm) => _norms.Of(norm);

    internal Lifted Of(Lifted lifted) => _lifted.Of(lifted);

    internal Scope Of(Scope scope) => _scopes.Of(scope);

    internal Dictionary<string, FactValue> Of(Dictionary<string, FactValue> attributes) => _attributes.Of(attributes);

    /// <summary>Lists are shared where their items are equal; that makes what holds them equal too.</summary>
    internal T[] Of<T>(T[] items)
        where T : class
    {
        if (items.Length == 0) return [];
        if (!_lists.TryGetValue(typeof(T), out var lists)) _lists.Add(typeof(T), lists = new Shared<T[]>(Many / 4, new SameItems<T>()));
        return ((Shared<T[]>)lists).Of(items);
    }
}
