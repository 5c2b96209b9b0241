// Mutations [HOW-MANY [WHERE [SHIFT]]]: changes Domain in one place after the other, drawn evenly from its source, and tells which changes
// no test notices: none of Domain's own, no scenario and no question on Danish law. Where is folders, files or lines of files, parted by
// commas, as in Answers,Instruments/Lapse.cs:66. With a shift, each place that many further on is drawn.
using System.Globalization;
using Regulations.Mutations;
using Regulations.Testing;

var wanted = args is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 300;
var where = args is [_, var only, ..] ? only.Split(',') : [];
var shift = args is [_, _, var further] ? int.Parse(further, CultureInfo.InvariantCulture) : 0;
var tests = Path.Combine(Repository.Root, "tests");
const string Release = "bin/Release/net10.0";
var built = Path.Combine(tests, "Domain.Tests", Release);
var mutants = new Mutants(Path.Combine(Repository.Root, "src", "Domain"), built);
TestRun[] runs =
[
    // What is compiled here is not what was built: those who look at that are left out.
    new(built, "Regulations.Domain.Tests", "-namespace-", "Regulations.Domain.Tests.Architecture"),
    new(Path.Combine(tests, "Projections.Tests", Release), "Regulations.Projections.Tests",
        "-class", "*.The_scenarios_in_memory", "-class", "*.Danish_law_in_memory"),
];
foreach (var run in runs)
{
    mutants.WriteUnchanged(run.Domain);
    if (run.Passes()) continue;
    Console.Error.WriteLine("The tests do not pass as the source stands.");
    return 1;
}

var all = mutants.Trees.SelectMany(Mutation.Of).Where(m => where.Length == 0 || where.Any(m.IsIn)).ToList();
var noticed = new SortedDictionary<string, (int Of, int Noticed)>(StringComparer.Ordinal);
for (var i = 0; i < Math.Min(wanted, all.Count); i++)
{
    var mutation = all[(int)(((long)i * all.Count / Math.Min(wanted, all.Count) + shift) % all.Count)];
    var place = mutation.Tree.FilePath.Contains('/', StringComparison.Ordinal) ? mutation.Tree.FilePath.Split('/')[0] : "(root)";
    if (!mutants.Write(mutation, runs[0].Domain)) continue;
    var survives = runs[0].Passes() && mutants.Write(mutation, runs[1].Domain) && runs[1].Passes();
    var (of, before) = noticed.GetValueOrDefault(place);
    noticed[place] = (of + 1, before + (survives ? 0 : 1));
    if (survives) Console.WriteLine($"* {mutation.Description}");
    if ((i + 1) % 20 == 0) Console.Error.WriteLine(FormattableString.Invariant($"{i + 1} tried"));
}

foreach (var (place, (of, found)) in noticed) Console.WriteLine(FormattableString.Invariant($"{place}: {found} of {of}"));
Console.WriteLine(FormattableString.Invariant(
    $"{noticed.Values.Sum(n => n.Noticed)} of {noticed.Values.Sum(n => n.Of)} changes were noticed, drawn from {all.Count}."));
foreach (var run in runs) run.Dispose();
return 0;
