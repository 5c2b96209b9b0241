using Regulations.Host.Pages.Addresses;

namespace Regulations.Host.Pages.Reading;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="List">The address of the list.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">How many stand on a page.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Paging(Link? List, int Page, int Size, int Count)
{
    public static Paging None { get; } = new(null, 1, 1, 0);

    public int Pages => Math.Max(1, (Count + Size - 1) / Size);

    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Page - 1) * Size).Take(Size);

    public Link At(int page) => List!.With("side", page == 1 ? null : $"{page}");
}
