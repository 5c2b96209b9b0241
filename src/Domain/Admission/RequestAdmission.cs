using Regulations.Domain.Entries;

namespace Regulations.Domain.Admission;

/// <summary>
/// One request's entries on their way into a register: the whole request or nothing. Lines are judged in order, each
/// upon those before it; the faults of all lines are gathered, up to <see cref="MostRefusals"/>.
/// </summary>
public sealed class RequestAdmission(RegisterState register)
{
    public const int MostRefusals = 100;

    private readonly List<Refusal> _refusals = [];

    /// <summary>What the register will know when the request is recorded: to be absorbed by the register then.</summary>
    public RegisterState Stage { get; } = register.Stage();

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public bool IsRefused => _refusals.Count > 0;

    /// <summary>No more faults are gathered: the rest of the request need not be read.</summary>
    public bool IsFull => _refusals.Count >= MostRefusals;

    /// <summary>Entries to be recorded.</summary>
    public int Accepted { get; private set; }

    /// <summary>Entries the register held already, or an earlier line.</summary>
    public int Unchanged { get; private set; }

    /// <param name="line">From 1.</param>
    public AdmissionResult Take(int line, Entry entry, ContentHash hash)
    {
        var admission = Stage.Decide(entry, hash);
        switch (admission.Kind)
        {
            case AdmissionKind.Record: Accepted++; break;
            case AdmissionKind.Unchanged: Unchanged++; break;
            case AdmissionKind.Refused: Refuse(line, admission.Refusals, entry.Id, entry.Subject); break;
            default: throw new System.Diagnostics.UnreachableException();
        }

        return admission;
    }

    /// <summary>Takes note of a line that could not be read.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="refusals">What is wrong with it.</param>
    /// <param name="entry">The id it gives its entry, where that could be read.</param>
    /// <param name="about">What it is about, where that could be read: later lines may refer to it without fault of their own.</param>
    public void Refuse(int line, IReadOnlyList<Refusal> refusals, string? entry, Subject? about)
    {
        foreach (var refusal in refusals.Take(MostRefusals - _refusals.Count)) _refusals.Add(refusal with { Line = line });
        if (entry is not null) Stage.Assume(new(SubjectKind.Entry, entry));
        if (about is { } subject) Stage.Assume(subject);
    }
}
