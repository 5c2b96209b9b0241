using System.Text.Json;
using Regulations.Cli.Showing;
using Regulations.Domain.Explaining;

namespace Regulations.Cli.Asking;

internal static class SpansTable
{
    public static Shown Shown { get; } = new(Write, Of);

    private static void Write(JsonElement answer, AnswerWording words)
    {
        Words.Show(Of(answer, words), words.Say(Headings.NoneWithoutBasis));
        Words.Asked(answer, words);
    }

    private static ReaderTable Of(JsonElement answer, AnswerWording words)
    {
        var table = Words.Table(words, Column.Named(Headings.Restriction), Column.Period(Headings.WithoutBasis));
        foreach (var span in answer.GetProperty("spans").EnumerateArray())
            table.Add(Cell.Named(span.Text("restriction"), words), Cell.Period(span, words));
        return table;
    }
}
