using System.CommandLine;

namespace Regulations.Cli.Auditing;

/// <summary>What the commands about audits have in common.</summary>
internal static class AuditOptions
{
    public static Option<string> Register { get; } = new("--register")
    {
        HelpName = "R", Required = true, Description = "The register "
        + "by which decisions are judged"
    };

    public static Argument<long> Audit { get; } = new("AUDIT") { Description = "The audit's number" };

    public static Option<bool> Partial { get; } = new("--partial")
    { Description = "What there is so far of an audit that has not finished" };

    /// <summary>Of the audits of the register given.</summary>
    public static string PathOf(ParseResult given) => $"/registers/{Uri.EscapeDataString(given.GetRequiredValue(Register))}/audits";

    /// <summary>Of the audit given.</summary>
    public static string PathOfOne(ParseResult given) => FormattableString.Invariant($"{PathOf(given)}/{given.GetRequiredValue(Audit)}");
}
