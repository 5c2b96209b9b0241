using System.Text.Json;
using Regulations.Domain.Answers.Verdicts;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Http.Json;

internal static class VerdictJson
{
    /// <summary>The verdict in one word.</summary>
    public static JsonEncodedText WordOf(Verdict verdict) => Word<VerdictWord>.Of(VerdictWords.Of(verdict));
}
