namespace Regulations.Host.Recording;

/// <summary>The entries of a request.</summary>
/// <param name="Content">UTF-8.</param>
/// <param name="Length">In bytes, where known.</param>
/// <param name="Form">How they are laid out.</param>
/// <param name="Most">How many there may be of a text; lines are counted as they are received.</param>
public sealed record EntryBody(Stream Content, long? Length, BodyForm Form, long Most)
{
    /// <summary>From where the content stands.</summary>
    internal IEntryBlocks Blocks() =>
        Form == BodyForm.Lines ? new LineBlocks(Content, Length) : new EntryBlocks(Content, Form == BodyForm.Sequence, Most);
}
