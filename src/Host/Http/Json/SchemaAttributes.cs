namespace Regulations.Host.Http.Json;

/// <summary>A text that is a word of one of these closed lists.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfWordsAttribute(params Type[] lists) : Attribute
{
    public IReadOnlyList<Type> Lists => lists;

    /// <summary>A word besides.</summary>
    public string? More { get; init; }
}

/// <summary>A text that is an instant, with its seconds.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InstantTextAttribute : Attribute;

/// <summary>Of a member written by hand that may be absent: where it is there, it may be null.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlsoNullAttribute : Attribute;
