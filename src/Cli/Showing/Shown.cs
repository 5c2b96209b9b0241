using System.Text.Json;

namespace Regulations.Cli.Showing;

/// <summary>How an answer is shown to a reader.</summary>
/// <param name="Write">Writes it, with all that stands around its tables.</param>
/// <param name="Table">What of it a spreadsheet has; null where it has no table.</param>
internal sealed record Shown(Action<JsonElement, AnswerWording> Write, Func<JsonElement, AnswerWording, ReaderTable>? Table = null);
