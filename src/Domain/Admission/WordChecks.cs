using Regulations.Domain.Entries;
using Regulations.Domain.Words;
using static Regulations.Domain.Admission.Faults;

namespace Regulations.Domain.Admission;

/// <summary>
/// Whether the words of an entry are of the register's vocabulary as it stands at the head, earlier lines included. Activities
/// are held to it once any is defined, facts once any is.
/// </summary>
internal sealed class WordChecks(RegisterState known, Faults faults)
{
    public void Norm(Norm norm)
    {
        if (known.Vocabulary.Activities.Any) Activity(norm.Activity, "activity");
        if (!known.Vocabulary.Facts.Any || norm.When.Count == 0) return;
        faults.Path.Enter("when");
        for (var i = 0; i < norm.When.Count; i++)
        {
            faults.Path.Enter(i);
            Condition(norm.When[i]);
            faults.Path.Leave();
        }

        faults.Path.Leave();
    }

    public void Activities(IReadOnlyList<string>? activities)
    {
        if (activities is null || !known.Vocabulary.Activities.Any) return;
        faults.Path.Enter("activities");
        for (var i = 0; i < activities.Count; i++)
        {
            faults.Path.Enter(i);
            Activity(activities[i], null);
            faults.Path.Leave();
        }

        faults.Path.Leave();
    }

    private void Activity(string activity, string? member)
    {
        var activities = known.Vocabulary.Activities;
        if (activities.Defines(activity) || known.IsAssumed(new(SubjectKind.Activity, activity))) return;
        faults.Refuse(member, RefusalRules.UndefinedActivity,
            Undefined.Message("activity", activity, Spelling.AllNear(activity, activities.Words)));
    }

    private void Condition(Condition condition)
    {
        var facts = known.Vocabulary.Facts;
        if (facts.Find(condition.Fact) is not { } fact)
        {
            if (known.IsAssumed(new(SubjectKind.Fact, condition.Fact))) return;
            faults.Refuse("fact", RefusalRules.UndefinedFact,
                Undefined.Message("fact", condition.Fact, Spelling.AllNear(condition.Fact, facts.Words)));
            return;
        }

        switch (condition)
        {
            case Condition.Is c: Value(fact, c.Value, "is"); break;
            case Condition.IsNot c: Value(fact, c.Value, "isNot"); break;
            case Condition.In c: foreach (var value in c.Values) Value(fact, value, "in"); break;
            case Condition.AtMost c: Value(fact, new FactValue.Number(c.Bound), "atMost"); break;
            case Condition.AtLeast c: Value(fact, new FactValue.Number(c.Bound), "atLeast"); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Value(FactDefined fact, FactValue value, string member)
    {
        if (!ValueForm.Fits(fact, value))
            faults.Refuse(member, RefusalRules.UndefinedValue, Undefined.Value(fact, Quote(value.ToString()!),
                ValueForm.Near(fact, value)));
    }
}
