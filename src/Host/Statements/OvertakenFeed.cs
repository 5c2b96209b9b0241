using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;
using Regulations.Domain;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Statements;

/// <summary>The statements overtaken, as an Atom feed (RFC 4287), the latest first.</summary>
internal static class OvertakenFeed
{
    private const int Longest = 500;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static Operation Operation { get; } = new("GET", IssueStatement.Path + "/overtaken.atom", "overtakenFeed",
        "The statements overtaken, as a feed")
    {
        Group = "Statements",
        Description = $"An Atom feed of the statements overtaken, the latest first, up to {Longest}. An item's id is made of the "
            + "register, the statement and the position of the entry that "
            + "overtook it: one overtaken a second time is a new item. The summary says what the document states, and what everything "
                + "known answered when it was issued and answers now. "
            + "Titles and summaries are in the language asked; links begin with the address the feed was asked at.",
        Parameters = [Routing.Register, LanguageQuery.Parameter],
        Answers =
        [
            new(StatusCodes.Status200OK, "The feed",
                """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:regulations:dk:overtaken</id>…</feed>""")
                    { ContentType = "application/atom+xml" },
            Answer.Refused(ProblemType.UnreadableParameter, "'fr' is neither da nor en.", ",\n  \"parameter\": \"language\""),
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task Show(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        await register.Overtaken.CatchUp(context.RequestAborted);
        var latest = register.Overtaken.Statements.All.Reverse().Take(Longest).ToList();
        using var feed = new MemoryStream();
        var stated = new List<StatedAnswer>();
        foreach (var overtaken in latest) stated.Add(await StatedAnswer.Of(register, overtaken.Statement, context.RequestAborted));
        using (var xml = XmlWriter.Create(feed, Settings)) Write(xml, register, [.. latest.Zip(stated)], language, At(context));
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(feed.ToArray(), context.RequestAborted);
    }

    private static void Write(XmlWriter xml, OpenRegister register, List<(Overtaken Overtaken, StatedAnswer Stated)> latest,
        Language language, string at)
    {
        var phrases = register.Book.Phrases(language, Coordinates.At(register.Book.Head));
        var tag = language.Tag();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, tag);
        xml.WriteElementString("id", Namespace, $"urn:regulations:{register.Name}:overtaken");
        xml.WriteElementString("title", Namespace,
            OneLine.Of(string.Format(CultureInfo.InvariantCulture, phrases.Wording.Say(ListHeadings.StatementsOvertaken), register.Title)));
        xml.WriteElementString("subtitle", Namespace, phrases.Wording.Say(ListHeadings.ThreeAnswers).ReplaceLineEndings(" "));
        xml.WriteElementString("updated", Namespace, latest.Count == 0 ? "1970-01-01T00:00:00Z"
            : When(register.Book, latest[0].Overtaken.By));
        Link(xml, "self", $"{at}/registers/{register.Name}/statements/overtaken.atom?language={tag}");
        foreach (var (overtaken, stated) in latest) Write(xml, register, overtaken, stated, phrases, at);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, OpenRegister register, Overtaken overtaken, StatedAnswer stated, Phrases phrases, string at)
    {
        var (statement, by) = overtaken;
        var words = new OvertakenInWords(register.Book, overtaken, stated, phrases);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, string.Create(CultureInfo.InvariantCulture,
            $"urn:regulations:{register.Name}:statement:{statement.Number}:overtaken:{by}"));
        xml.WriteElementString("title", Namespace, words.Title);
        xml.WriteElementString("updated", Namespace, When(register.Book, by));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, register.Title);
        xml.WriteEndElement();
        Link(xml, "alternate", $"{at}/registers/{register.Name}/statements/{statement.Number}");
        xml.WriteElementString("summary", Namespace, words.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>Where the host was asked: readers of a feed know no other address to begin its links with.</summary>
    private static string At(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";

    private static string When(RegisterBook book, long position) => InstantPattern.ExtendedIso.Format(book.RecordedAt(position));
}
