using System.Text.RegularExpressions;
using Regulations.Testing;

namespace Regulations.Architecture.Tests;

/// <summary>Every decision record is indexed, has a status, and says when it stops applying.</summary>
public sealed partial class DecisionRecordTests
{
    public static TheoryData<string> Records => [.. Directory.GetFiles(Folder, "0*.md").Select(file => Path.GetFileName(file)).Order()];

    private static string Folder => Path.Combine(Repository.Root, "docs", "decisions");

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_has_a_status_and_says_when_it_stops_applying(string record)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, record));

        lines[0].ShouldStartWith($"# {int.Parse(record[..4], System.Globalization.CultureInfo.InvariantCulture)}. ");
        Status().IsMatch(lines[2]).ShouldBeTrue(lines[2]);
        lines.ShouldContain("## When it stops applying");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_indexed_under_its_title(string record)
    {
        var title = File.ReadLines(Path.Combine(Folder, record)).First().Split(". ", 2)[1];

        File.ReadAllText(Path.Combine(Folder, "README.md")).ShouldContain($"[{title}]({record})");
    }

    [Fact]
    public void A_record_that_another_supersedes_says_so()
    {
        foreach (var record in Directory.GetFiles(Folder, "0*.md"))
        {
            var status = File.ReadLines(record).ElementAt(2);
            if (!status.Contains("Supersedes", StringComparison.Ordinal)) continue;
            foreach (Match older in Named().Matches(status[status.IndexOf("Supersedes", StringComparison.Ordinal)..]))
                File.ReadLines(Path.Combine(Folder, older.Groups["file"].Value)).ElementAt(2).ShouldContain(Path.GetFileName(record));
        }
    }

    [GeneratedRegex(@"^(Accepted, \w+ \d{4}\.|Superseded by \[\d+\]\(\d{4}-[a-z0-9-]+\.md\), )", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Status();

    [GeneratedRegex(@"\((?<file>\d{4}-[a-z0-9-]+\.md)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
