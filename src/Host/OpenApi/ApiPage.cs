using System.Globalization;
using System.Text;
using Regulations.Host.Http;

namespace Regulations.Host.OpenApi;

/// <summary>The API for readers, made from the same descriptions as the OpenAPI document.</summary>
internal sealed class ApiPage(IReadOnlyList<Operation> operations)
{
    public Task Show(HttpContext context)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<p>{Page.Text(ApiDocument.Summary)}</p>")
            .Append("<p>For programs: <a href=\"/openapi/v1.json\">/openapi/v1.json</a>. The format of entries: <a "
                + "href=\"/schemas/entry.json\">/schemas/entry.json</a>. ")
            .Append("The refusals: <a href=\"/problems\">/problems</a>.</p>")
            .Append("<p>The examples are answers of a host with the Danish data.</p>");
        foreach (var group in operations.GroupBy(o => o.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Page.Text(group.Key)}</h2>");
            foreach (var operation in group) Write(page, operation);
        }

        return Page.Write(context, ApiDocument.Title, page);
    }

    private static void Write(StringBuilder page, Operation operation)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h3 id=\"{operation.Id}\">{Page.Text(operation.Summary)}</h3>")
            .Append(CultureInfo.InvariantCulture, $"<p><code>{operation.Method} "
                + $"{Page.Text(operation.Path)}</code></p><p>{Page.Text(operation.Description)}</p>");
        if (operation.Parameters.Count > 0) Write(page, operation.Parameters);
        if (operation.Body is { } body)
            page.Append(CultureInfo.InvariantCulture, $"<p>Body (<code>{body.ContentType}</code>): "
                + $"{Page.Text(body.Description)}</p><pre>{Page.Text(body.Example)}</pre>");
        foreach (var answer in operation.Answers)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p><strong>{answer.Status}</strong> {Page.Text(answer.Description)}</p>");
            if (answer.Example is { } example) page.Append(CultureInfo.InvariantCulture, $"<pre>{Page.Text(example)}</pre>");
        }
    }

    private static void Write(StringBuilder page, IReadOnlyList<Parameter> parameters)
    {
        page.Append("<table><tr><th>Parameter</th><th>Meaning</th><th>Example</th></tr>");
        foreach (var parameter in parameters)
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td><code>{parameter.Name}</code>{(parameter.IsRequired ? "" : " (optional)")}</td>")
                .Append(CultureInfo.InvariantCulture,
                    $"<td>{Page.Text(parameter.Description)}</td><td><code>{Page.Text(parameter.Example)}</code></td></tr>");
        page.Append("</table>");
    }
}
