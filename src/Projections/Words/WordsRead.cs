using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Words;

namespace Regulations.Projections.Words;

/// <summary>The words of a question as the register reads them under its coordinates.</summary>
/// <param name="Activity">Null where none is asked about.</param>
/// <param name="Undefined">What the register's vocabulary lacks: for these words no answer is to be given.</param>
/// <param name="Unknown">In a register that defines none: what no norm that counts uses.</param>
public sealed record WordsRead(
    string? Activity,
    IReadOnlyDictionary<string, FactValue> Facts,
    IReadOnlyList<UndefinedWord> Undefined,
    IReadOnlyList<UnknownWord> Unknown)
{
    /// <param name="words">The register's.</param>
    /// <param name="under">The vocabulary counts by position alone, the norms by their publication too.</param>
    /// <param name="activity">As written; null where none is asked about.</param>
    /// <param name="facts">As written.</param>
    public static WordsRead Of(WordIndex words, Coordinates under, string? activity, IReadOnlyDictionary<string, FactValue> facts)
    {
        var reading = new Reading(words.At(under.Recorded), words.Used, under);
        var meant = activity is null ? null : reading.Activity(activity);
        var given = new Dictionary<string, FactValue>(facts.Count, StringComparer.Ordinal);
        foreach (var (fact, value) in facts) reading.Fact(fact, value, given);
        return new(meant, given, reading.Undefined, reading.Unknown);
    }

    private sealed class Reading(Vocabulary vocabulary, WordsUsed used, Coordinates under)
    {
        public List<UndefinedWord> Undefined { get; } = [];

        public List<UnknownWord> Unknown { get; } = [];

        public string Activity(string written)
        {
            if (vocabulary.Activities.Any)
            {
                if (vocabulary.Activities.Read(written) is { } meant) return meant;
                Undefine(WordKind.Activity, "activity", written, vocabulary.Activities.Words);
            }
            else if (!used.HoldsActivity(written, under))
                Unknown.Add(new(WordKind.Activity, written, null, Spelling.AllNear(written, used.Activities(under))));

            return written;
        }

        public void Fact(string written, FactValue value, Dictionary<string, FactValue> given)
        {
            if (!vocabulary.Facts.Any) Use(written, value, given);
            else if (vocabulary.Facts.Read(written) is { } fact
                && !given.ContainsKey(fact)) given[fact] = Value(vocabulary.Facts.Find(fact)!, value);
            else Undefine(WordKind.Fact, "fact", written, vocabulary.Facts.Words);
        }

        private FactValue Value(FactDefined fact, FactValue written)
        {
            if (ValueForm.Read(fact, written) is { } value) return value;
            var nearest = ValueForm.Near(fact, written);
            var word = written.ToString()!;
            Undefined.Add(new(new(WordKind.Value, word, fact.Word, nearest), Domain.Admission.Undefined.Value(fact, $"'{word}'", nearest)));
            return written;
        }

        private void Use(string fact, FactValue value, Dictionary<string, FactValue> given)
        {
            given[fact] = value;
            if (!used.HoldsFact(fact, under))
                Unknown.Add(new(WordKind.Fact, fact, null, Spelling.AllNear(fact, used.Facts(under))));
            else if (!used.HoldsValue(fact, value, under))
                Unknown.Add(new(WordKind.Value, value.ToString()!, fact, Spelling.AllNear(value.ToString()!, used.Values(fact, under))));
        }

        private void Undefine(WordKind kind, string sort, string written, IEnumerable<string> words)
        {
            var nearest = Spelling.AllNear(written, words);
            Undefined.Add(new(new(kind, written, null, nearest), Domain.Admission.Undefined.Message(sort, written, nearest)));
        }
    }
}
