using Regulations.Domain.Entries;

namespace Regulations.Host.Http;

/// <summary>One occurrence of a refusal.</summary>
/// <param name="Detail">What is wrong here, in words for whoever asked.</param>
internal sealed record Problem(ProblemType Type, string Detail)
{
    /// <summary>The parameter, member of the body or fact at fault.</summary>
    public string? Parameter { get; init; }

    /// <summary>What may have been meant by the word or name at fault.</summary>
    public IReadOnlyList<string>? Nearest { get; init; }

    /// <summary>How far the register has come, where that matters.</summary>
    public long? Head { get; init; }

    /// <summary>What is wrong with the entries of a request.</summary>
    public IReadOnlyList<Refusal>? Errors { get; init; }
}
