using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using Regulations.Projections.Book;

namespace Regulations.Projections.Warnings;

/// <summary>Judges what is to be recorded in a register: what is allowed, and probably a mistake.</summary>
/// <remarks>Not synchronised: for who alone extends the book.</remarks>
public sealed class RegisterWarnings(RegisterBook book)
{
    private readonly HeldFacilities _facilities = new(book);

    /// <summary>Holds what is admitted until it is recorded.</summary>
    public StagedEntries Stage() => new(book);

    /// <param name="staged">The register as it will be, all lines included.</param>
    /// <param name="words">The vocabulary as it will be.</param>
    /// <param name="lines">Those of one request, in their order.</param>
    public WarningList Of(StagedEntries staged, Vocabulary words, IEnumerable<StagedLine> lines)
    {
        var telling = new Telling();
        var times = new TimeWarnings(staged, telling);
        var reached = new ScopesReached(staged, _facilities);
        var (scopes, coverages) = (new ScopeWarnings(reached, words, telling), new CoverageWarnings(staged, reached, telling));
        var (instruments, decisions) = (new InstrumentWarnings(staged, times, telling), new DecisionWarnings(staged, times, telling));
        foreach (var (line, entry, _, _) in lines)
        {
            if (staged.IsMended(entry)) continue;
            telling.StartOf(line, entry.Id, entry is EntryCorrected);
            Judge(entry is EntryCorrected correction ? correction.Replacement : entry);
        }

        return telling.Found;

        void Judge(Entry body)
        {
            switch (body)
            {
                case InstrumentPublished published:
                    instruments.Judge(published);
                    scopes.Judge(published);
                    break;
                case DecisionIssued issued:
                    decisions.Judge(issued);
                    scopes.Judge(issued.Scope, "scope");
                    break;
                case DecisionChanged changed:
                    decisions.Judge(changed);
                    scopes.Judge(changed.Scope, "scope");
                    break;
                case DecisionExtended extended:
                    decisions.Judge(extended);
                    break;
                case FacilityFacts facts:
                    scopes.Judge(facts);
                    break;
                case GapDeclared gap:
                    scopes.Judge(gap.Scope, "scope");
                    break;
                case CoverageDeclared coverage:
                    scopes.Judge(coverage.Scope, "scope");
                    coverages.Judge(coverage);
                    break;
            }
        }
    }
}
