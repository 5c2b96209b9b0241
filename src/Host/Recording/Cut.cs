namespace Regulations.Host.Recording;

/// <summary>What a byte is to the entries of a text.</summary>
internal enum Cut
{
    Outside,
    Begins,
    Within,

    /// <summary>It is the last of an entry.</summary>
    Ends,

    /// <summary>It is the first after an entry.</summary>
    EndedBefore,

    /// <summary>Nothing after it can be read.</summary>
    Wrong,
}
