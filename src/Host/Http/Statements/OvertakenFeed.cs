using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;
using Regulations.Domain.Time;
using Regulations.Host.Http.Questions;
using Regulations.Host.Registers;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Http.Statements;

/// <summary>The statements overtaken, as an Atom feed (RFC 4287), the latest first.</summary>
internal static class OvertakenFeed
{
    private const int Longest = 500;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static Operation Operation { get; } = new("GET", StatementsRoute.Path + "/overtaken.atom", "overtakenFeed", "The statements overtaken, as a feed")
    {
        Group = "Statements",
        Description = $"An Atom feed of the statements overtaken, the latest first, up to {Longest}. An item's id is made of the register, the statement and the position of the entry that "
            + "overtook it: one overtaken a second time is a new item. Both answers stand in the list of overtaken statements.",
        Parameters = [FacilityRoute.Register],
        Answers =
        [
            new(StatusCodes.Status200OK, "The feed", """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:regulations:dk:overtaken</id>…</feed>""") { ContentType = "application/atom+xml" },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'."),
        ],
    };

    public static async Task Show(HttpContext context, OpenRegister register)
    {
        await register.Overtaken.CatchUp(context.RequestAborted);
        var latest = register.Overtaken.Statements.All.Reverse().Take(Longest).ToList();
        using var feed = new MemoryStream();
        using (var xml = XmlWriter.Create(feed, Settings)) Write(xml, register, latest);
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(feed.ToArray(), context.RequestAborted);
    }

    private static void Write(XmlWriter xml, OpenRegister register, List<Overtaken> latest)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, $"urn:regulations:{register.Name}:overtaken");
        xml.WriteElementString("title", Namespace, $"{register.Title}: statements overtaken");
        xml.WriteElementString("updated", Namespace, latest.Count == 0 ? "1970-01-01T00:00:00Z" : When(register.Book, latest[0].By));
        Link(xml, "self", $"/registers/{register.Name}/statements/overtaken.atom");
        foreach (var overtaken in latest) Write(xml, register, overtaken);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, OpenRegister register, Overtaken overtaken)
    {
        var (statement, by) = overtaken;
        var entry = OvertakenBy.EntryAt(register.Book.Bearing(statement.Facility), by);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, string.Create(CultureInfo.InvariantCulture, $"urn:regulations:{register.Name}:statement:{statement.Number}:overtaken:{by}"));
        xml.WriteElementString("title", Namespace, $"Statement {statement.Number} is overtaken by {entry}");
        xml.WriteElementString("updated", Namespace, When(register.Book, by));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, register.Title);
        xml.WriteEndElement();
        Link(xml, "alternate", $"/registers/{register.Name}/statements/{statement.Number}");
        xml.WriteElementString("summary", Namespace, $"{statement.Facility}, {LegalCalendar.FormatMinute(statement.At)}{(statement.Activity is { } activity ? $", {activity}" : string.Empty)}");
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string When(RegisterBook book, long position) => InstantPattern.ExtendedIso.Format(book.RecordedAt(position));
}
