namespace Regulations.Domain.Auditing;

/// <summary>What an audit finds of a decision: the first that holds, in this order.</summary>
public enum AuditClass
{
    /// <summary>The facility was unknown or closed, or the line of the list is at fault.</summary>
    CannotBeJudged,

    /// <summary>
    /// The verdict rests on nothing held, and a declared gap concerns the activity there and then, or the coverage does not.
    /// </summary>
    Gap,

    /// <summary>Facts not given would settle whether it was right, then or as the law bound.</summary>
    DependsOnMissingFacts,

    /// <summary>No rule spoke of the activity, neither then nor as the law bound.</summary>
    NoRule,

    InAccord,
    AgainstTheRules,

    /// <summary>Right by what could be known and applied; by a later annulment or retroactive change it was not.</summary>
    RightThenWrongSince,
    WrongThenRightSince,
}
