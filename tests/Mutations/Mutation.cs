using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Regulations.Mutations;

/// <summary>A change of one place in the source that a test should notice.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Changed">What is put there instead.</param>
internal sealed record Mutation(SyntaxTree Tree, ExpressionSyntax Original, ExpressionSyntax Changed)
{
    private static readonly Dictionary<SyntaxKind, (SyntaxKind Expression, SyntaxKind Operator)> Other = new()
    {
        [LessThanExpression] = (LessThanOrEqualExpression, LessThanEqualsToken),
        [LessThanOrEqualExpression] = (LessThanExpression, LessThanToken),
        [GreaterThanExpression] = (GreaterThanOrEqualExpression, GreaterThanEqualsToken),
        [GreaterThanOrEqualExpression] = (GreaterThanExpression, GreaterThanToken),
        [EqualsExpression] = (NotEqualsExpression, ExclamationEqualsToken),
        [NotEqualsExpression] = (EqualsExpression, EqualsEqualsToken),
        [LogicalAndExpression] = (LogicalOrExpression, BarBarToken),
        [LogicalOrExpression] = (LogicalAndExpression, AmpersandAmpersandToken),
        [AddExpression] = (SubtractExpression, MinusToken),
        [SubtractExpression] = (AddExpression, PlusToken),
    };

    /// <summary>Such as <c>Instruments/Lapse.cs:41 `a &lt; b` → `a &lt;= b`</c>.</summary>
    public string Description => $"{Place} `{OneLine(Original)}` → `{OneLine(Changed)}`";

    private string Place =>
        FormattableString.Invariant($"{Tree.FilePath}:{Original.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    /// <param name="where">A folder, a file, or a line of one.</param>
    public bool IsIn(string where) =>
        where == Place || where == Tree.FilePath || Tree.FilePath.StartsWith(where + "/", StringComparison.Ordinal);

    /// <summary>The file with the change made.</summary>
    public SyntaxTree Made => Tree.WithRootAndOptions(Tree.GetRoot().ReplaceNode(Original, Changed), Tree.Options);

    /// <summary>All of a file, in the order of its text: boundaries moved, conditions turned, one of two instead of both.</summary>
    public static IEnumerable<Mutation> Of(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Select(e => Change(e) is { } changed ? new Mutation(tree, e, changed) : null).OfType<Mutation>();

    private static ExpressionSyntax? Change(ExpressionSyntax expression) => expression switch
    {
        // Texts are added, not numbers.
        BinaryExpressionSyntax { RawKind: (int)AddExpression } sum when HasText(sum) => null,
        BinaryExpressionSyntax binary when Other.TryGetValue(binary.Kind(), out var other) =>
            SyntaxFactory.BinaryExpression(other.Expression, binary.Left,
                SyntaxFactory.Token(other.Operator).WithTriviaFrom(binary.OperatorToken), binary.Right),
        PrefixUnaryExpressionSyntax { RawKind: (int)LogicalNotExpression } not => not.Operand.WithTriviaFrom(not),
        LiteralExpressionSyntax { RawKind: (int)TrueLiteralExpression } => SyntaxFactory.LiteralExpression(FalseLiteralExpression),
        LiteralExpressionSyntax { RawKind: (int)FalseLiteralExpression } => SyntaxFactory.LiteralExpression(TrueLiteralExpression),
        IsPatternExpressionSyntax { Parent: IfStatementSyntax or BinaryExpressionSyntax, Pattern: var pattern } matched
            when !pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Any() =>
            SyntaxFactory.PrefixUnaryExpression(LogicalNotExpression,
                SyntaxFactory.ParenthesizedExpression(matched.WithoutTrivia())).WithTriviaFrom(matched),
        _ => null,
    };

    private static bool HasText(SyntaxNode sum) => sum.DescendantNodes().Any(n =>
        n is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)StringLiteralExpression });

    private static string OneLine(SyntaxNode node) =>
        string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
