using System.Security.Cryptography;
using System.Text;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Supervising;
using Regulations.Projections.Portfolios;

namespace Regulations.Host.Supervising;

/// <summary>All that becomes of the rules of one instrument, or of one decision, at one moment.</summary>
/// <param name="Parts">By rule, one at least.</param>
internal sealed record InstrumentTurn(IReadOnlyList<Watched> Parts)
{
    public LegalTime At => Parts[0].Coming.At;

    public Subject Rule => Parts[0].Coming.Rule;

    /// <summary>By id.</summary>
    public IReadOnlyList<string> Facilities { get; } =
        [.. Parts.SelectMany(p => p.Facilities).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The positions of all that may have moved, changed or called it off, the latest last.</summary>
    public IReadOnlyList<long> Recordings { get; } = [.. Parts.SelectMany(p => p.Recordings).Distinct().Order()];

    /// <returns>In the order of the moments.</returns>
    public static IEnumerable<InstrumentTurn> Of(IEnumerable<Watched> watched) =>
        watched.GroupBy(w => (w.Coming.At, w.Coming.Rule)).Select(together => new InstrumentTurn([.. together]));

    /// <summary>
    /// Stays when the moment is moved, or an end comes about in another way; whatever days are asked about. It is that of the
    /// first of the parts, so that it stays too when another joins or leaves them.
    /// </summary>
    public string Uid(string register)
    {
        var first = Parts.Select(p => Named(p.Coming)).Order(StringComparer.Ordinal).First();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(first));
        return $"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}@{register}";
    }

    private static string Named(Coming coming)
    {
        var turn = coming.Kind is ComingKind.Commences or ComingKind.Replaced or ComingKind.NoLongerReaches
            ? coming.Kind.ToString() : "Ends";
        return $"{turn}\n{coming.Ref}\n{coming.Version}\n{coming.Occasion}";
    }
}
