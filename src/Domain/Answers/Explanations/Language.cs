namespace Regulations.Domain.Answers.Explanations;

/// <summary>The languages an explanation is given in.</summary>
public enum Language
{
    Danish,
    English,
}
