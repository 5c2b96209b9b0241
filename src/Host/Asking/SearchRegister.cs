using System.Text.Json;
using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.Registers;
using Regulations.Host.Supervising;
using Regulations.Projections.Search;

namespace Regulations.Host.Asking;

/// <summary>The facilities, instruments and provisions somebody may mean.</summary>
internal sealed class SearchRegister(HostSettings settings)
{
    private const int UsualLimit = 20;
    private const int MostAtOnce = 1_000;

    public static Operation Operation { get; } = new("GET", "/registers/{register}/search", "search",
        "The facilities, instruments and provisions somebody may mean")
    {
        Description = "By words, parts and beginnings of words, a name, a number, an id, an ELI or a citation "
            + "(BEK 372, bek. nr. 372 af 4/4 2020, lta/2020/372), which comes first. Case does not matter, nor whether Danish letters "
            + "are written å, aa or a, ø, oe or o, æ, ae or a. What fits every word "
            + "is found, and only where nothing does what fits the most. A hit's type is facility, instrument or provision, and its ref "
            + "what "
            + "other questions take: a facility's id, an instrument's id, or that and the address of a provision at the moment asked; "
            + "stated "
            + "is there where the entry found states it at another address, and a provision that has none then has no address and its "
            + "instrument's id for a ref. What is found is what the coordinates hold; whether it applied is asked with status.",
        Parameters =
        [
            FacilityRoute.Register,
            new("q", $"What is looked for, at most {BookSearch.LongestText} letters.", "BEK 372 forbud") { IsRequired = true },
            new("type", "Only facility, instrument or provision. May be given several times.", "provision") { IsRepeatable = true },
            new("at", "The moment of the facts, a date-time in Copenhagen: names and addresses are those of then. Absent: the last.",
                "2020-04-05T10:00"),
            .. Paging.Taking(UsualLimit),
            .. CoordinatesQuery.Parameters, LanguageQuery.Parameter,
        ],
        Answers = FacilityRoute.Answers("What was found, the closest first", "search"),
    };

    public async Task Answer(HttpContext context, OpenRegister register)
    {
        var asked = QueryReader.In(context.Request.Query);
        var text = asked.Needed("q");
        if (text.Length > BookSearch.LongestText) asked.Unreadable("q", $"'q' is longer than {BookSearch.LongestText} letters.");
        var kinds = Lists.In(context.Request.Query, asked).Of<HitKind>("type");
        LegalTime? at = asked.Text("at") is null ? null : asked.Moment("at");
        var page = Paging.Read(asked, UsualLimit, MostAtOnce);
        var language = LanguageQuery.Read(context.Request.Query, asked);
        var under = await CoordinatesQuery.Read(asked, register, settings, context.RequestAborted);
        if (asked.Problem is { } problem)
        {
            await Problems.Write(context, problem);
            return;
        }

        var search = BookSearch.For(text, register.Book, under, at ?? LegalTime.Never, kinds, context.RequestAborted);
        var wording = Wording.In(language, Labels.None);
        await JsonResponse.Write(context, (search, page, at, under, wording), static (json, answer) =>
        {
            json.WriteStartObject();
            answer.page.WriteMembers(json, answer.search.Count);
            json.WriteStartArray("hits"u8);
            foreach (var hit in answer.search.Hits(answer.page.Offset, answer.page.Limit)) Write(json, hit, answer.wording);
            json.WriteEndArray();
            json.WriteStartObject("coordinates"u8);
            json.WriteString("at"u8, answer.at is { } moment ? LegalCalendar.FormatMinute(moment) : null);
            json.WriteCoordinateMembers(answer.under);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit, Wording wording)
    {
        json.WriteStartObject();
        switch (hit)
        {
            case SearchHit.OfFacility { State: var state }:
                json.WriteString("type"u8, Word<HitKind>.Of(HitKind.Facility));
                json.WriteString("ref"u8, state.Id);
                json.WriteString("name"u8, OneLine.Of(state.Name ?? state.Id));
                json.WritePropertyName("facility"u8);
                json.WriteFacility(state);
                break;
            case SearchHit.OfInstrument { Published: var published }:
                json.WriteString("type"u8, Word<HitKind>.Of(HitKind.Instrument));
                json.WriteString("ref"u8, published.Instrument);
                json.WriteString("name"u8, OneLine.Of(wording.Cited(published)));
                Write(json, published);
                break;
            case SearchHit.OfProvision provision:
                Write(json, provision, wording);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SearchHit.OfProvision hit, Wording wording)
    {
        var instrument = hit.Published.Instrument;
        json.WriteString("type"u8, Word<HitKind>.Of(HitKind.Provision));
        json.WriteString("ref"u8, hit.Address is null ? instrument : $"{instrument} {hit.Address}");
        json.WriteString("name"u8, OneLine.Of($"{wording.Cited(hit.Published)}, {hit.Address ?? hit.Stated}"));
        Write(json, hit.Published);
        json.WriteString("address"u8, hit.Address?.Text);
        if (hit.Address != hit.Stated) json.WriteString("stated"u8, hit.Stated.Text);
        json.WriteString("text"u8, hit.Excerpt);
    }

    private static void Write(Utf8JsonWriter json, InstrumentPublished published)
    {
        json.WriteString("instrument"u8, published.Instrument);
        json.WriteString("kind"u8, Word<InstrumentKind>.Of(published.Kind));
        json.WriteString("title"u8, published.Title);
        json.WriteString("citation"u8, published.Citation);
    }
}
