using Regulations.Domain.Entries;
using static Regulations.Domain.Tests.Given.Written;

namespace Regulations.Domain.Tests.Given;

/// <summary>Clauses by which one instrument changes another.</summary>
internal static class Clauses
{
    public static GiveContent Replace(string target, params Norm[] norms) =>
        new() { Target = Ref(target), Inserts = false, Norms = norms };

    public static GiveContent Insert(string target, params Norm[] norms) =>
        new() { Target = Ref(target), Inserts = true, Norms = norms };

    public static GiveContent ReplaceAnnex(string target, params string[] areas) =>
        new() { Target = Ref(target), Inserts = false, Areas = areas };

    public static Repeal Repeal(string target) => new() { Target = Ref(target) };

    public static Suspend Suspend(string target, string until) => new() { Target = Ref(target), Until = At(until) };

    public static SetExpiry SetExpiry(string target, string? expires) => new() { Target = Ref(target), Expires = Perhaps(expires) };

    public static SetCommencement SetCommencement(string target, string? at) => new() { Target = Ref(target), At = Perhaps(at) };

    public static Continue Continue(string target, params string[] basis) => new() { Target = Ref(target), Basis = Refs(basis) };

    public static Renumber Renumber(string target, params (string From, string To)[] moves) =>
        new() { Target = Ref(target), Moves = [.. moves.Select(m => new Move(Address.Of(m.From), Address.Of(m.To)))] };

    public static Unrecorded Unrecorded(string target) => new() { Target = Ref(target) };

    /// <summary>From when facts fall under what the clause does.</summary>
    public static T EffectiveFrom<T>(this T clause, string when)
        where T : Amendment =>
        (T)(clause with { From = At(when) });

    public static T Until<T>(this T clause, string when)
        where T : Amendment =>
        (T)(clause with { Until = At(when) });

    public static T Commencing<T>(this T clause, string when)
        where T : Amendment =>
        (T)(clause with { InForce = Commencement.OnDate(At(when)) });

    /// <summary>Gives the clause a place of its own, by which it can be repealed or set in force.</summary>
    public static T Standing<T>(this T clause, string at)
        where T : Amendment =>
        (T)(clause with { Address = Address.Of(at) });

    public static GiveContent For(this GiveContent clause, Scope scope) => clause with { Scope = scope };
}
