using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Regulations.Domain.Explaining;

namespace Regulations.Host.Statements.Documents;

/// <summary>
/// A document as plain text, and back: what is kept of a statement is its text, and its PDF may be made later. Whatever is
/// said stands within its own line, so that no value can pass for another part.
/// </summary>
internal static partial class DocumentText
{
    private const string Continued = "    ";
    private const string Bullet = "- ";

    public static string Write(Document document)
    {
        var text = new StringBuilder();
        Line(text, document.Title);
        foreach (var block in document.Blocks) Write(text, block);
        return text.ToString();
    }

    /// <summary>Also reads the texts that statements were issued with before they had parts and fields of several lines.</summary>
    public static Document Read(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var blocks = new List<Block>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var continued = lines.Skip(i + 1).TakeWhile(l => l.StartsWith(Continued, StringComparison.Ordinal))
                .Select(l => l[Continued.Length..]).ToList();
            blocks.Add(Read(lines[i], afterBlank: lines[i - 1].Length == 0, continued));
            if (blocks[^1] is Block.Field) i += continued.Count;
        }

        return new(lines[0], blocks);
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Section section: Line(text.Append('\n'), section.Heading); break;
            case Block.Part part:
                Line(text.Append('\n'),
                string.Create(CultureInfo.InvariantCulture, $"{part.Number}. {part.Heading}")); break;
            case Block.Item item: Line(text, Bullet + item.Text); break;
            case Block.Paragraph paragraph: Line(text, paragraph.Text); break;
            case Block.Field { Lines: [var only] } field: Line(text, $"{field.Name}: {only}"); break;
            case Block.Field field:
                Line(text, $"{field.Name}:");
                foreach (var line in field.Lines) Line(text, Continued + line);
                break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(OneLine.Of(line)).Append('\n');

    private static Block Read(string line, bool afterBlank, List<string> continued)
    {
        if (afterBlank && line.Any(char.IsLetter) && !line.Any(char.IsLower)) return new Block.Section(line);
        if (afterBlank && Numbered().Match(line) is { Success: true } part)
            return new Block.Part(int.Parse(part.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), part.Groups["heading"].Value);
        if (line.StartsWith(Bullet, StringComparison.Ordinal)) return new Block.Item(line[Bullet.Length..]);
        if (Named().Match(line) is { Success: true } field) return new Block.Field(field.Groups["name"].Value, field.Groups["value"].Value);
        if (continued.Count > 0 && line.EndsWith(':')) return new Block.Field(line[..^1], continued);
        return new Block.Paragraph(line);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,6})\. (?<heading>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<name>\p{Lu}[^:]{0,60}): (?<value>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
