using System.Text.Json;
using Regulations.Domain.Explaining;
using Spectre.Console;

namespace Regulations.Cli.Asking;

internal static class SpansTable
{
    public static void Write(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, Headings.Restriction, Headings.WithoutBasis);
        foreach (var span in answer.GetProperty("spans").EnumerateArray())
            table.AddRow(new Text(words.Named(span.Text("restriction"))), new Text(words.Period(span)));
        Words.Show(table, words.Say(Headings.NoneWithoutBasis));
        Words.Asked(answer, words);
    }
}
