using System.ComponentModel;
using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Answers;
using Regulations.Domain.Comparing;
using Regulations.Domain.Facilities;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;
using Regulations.Projections.Book;

namespace Regulations.Host.Asking;

/// <summary>What differs between two viewpoints, and which entries made the difference.</summary>
internal sealed class Compare(HostSettings settings)
{
    public static Operation Operation { get; } = new("GET", FacilityRoute.Path + "compare", "compare",
        "What differs between two moments or states of knowledge, and why")
    {
        IsHeavy = true,
        Description = "The facility under two sets of coordinates: at, known, recorded, decided first; toAt, toKnown, toRecorded, "
            + "toDecided second, absent ones as for any question, toAt as at. "
            + "differences holds each fact, rule, pending instrument and gap that was added, has ended or changed, of a changed one "
                + "which aspects, and its causes: the entry, "
            + "when it was published and recorded, and the coordinate that had to move for it to count. The way from the first to the "
                + "second is walked in the order recorded, known, decided, at.",
        Parameters = FacilityRoute.Parameters(
            new("at", "The moment of the facts: a date-time in Copenhagen.", "2020-05-10T12:00") { Form = Form.Time, IsRequired = true },
            new("toAt", "The second moment of the facts. Absent: at.", "2020-05-14T12:00") { Form = Form.Time },
            new("toKnown", "As known, of the second.", "2021-01-01") { Form = Form.Time },
            new("toRecorded", "As recorded, of the second.", "120") { Form = Form.Recorded },
            new("toDecided", "As decided, of the second.", "2020-05-14") { Form = Form.Time }),
        Answers = FacilityRoute.Answers("The two states and what differs", "compare", typeof(CompareResponse)),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var at = asked.Moment("at");
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        var second = Second(context.Request.Query);
        var toAt = second.Text("at") is null ? at : second.Moment("at");
        var toUnder = await CoordinatesQuery.Read(second, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem) await Problems.Write(context, problem);
        else if (second.Problem is { } other)
            await Problems.Write(context, other with { Parameter = other.Parameter is { } name ? To(name) : null });
        else await Write(context, register.Book, new(at, under), new(toAt, toUnder));
    }

    private static Task Write(HttpContext context, RegisterBook book, Viewpoint first, Viewpoint second)
    {
        var facility = context.Facility();
        var comparison = Comparison.Of(under => book.About(facility, under, context.RequestAborted), book.Bearing(facility), first, second);
        return JsonResponse.Write(context, new CompareResponse(
            ComparedShape.Of(comparison.First, first), ComparedShape.Of(comparison.Second, second),
            DifferenceShape.Of(comparison, first.At, second.At, book)));
    }

    private static QueryReader Second(IQueryCollection query) =>
        new(name => query.TryGetValue(To(name), out var values) ? values.ToString() : null);

    private static string To(string name) => $"to{char.ToUpperInvariant(name[0])}{name[1..]}";
}

internal sealed record CompareResponse(ComparedShape First, ComparedShape Second, IReadOnlyList<DifferenceShape> Differences);

[Description("A state in short, and what it was asked under.")]
internal sealed record ComparedShape(
    FacilityStatus Status,
    [property: Description("The refs of the rules in force.")] IReadOnlyList<string> Rules,
    CoordinatesShape Coordinates)
{
    public static ComparedShape Of(State state, Viewpoint viewpoint) =>
        new(state.Facility.Status, [.. state.Rules.Select(r => r.Ref)], CoordinatesShape.Of(viewpoint.At, viewpoint.Under));
}
