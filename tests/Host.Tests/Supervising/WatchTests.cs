using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Regulations.Host.Tests.Http;
using Calendar = Ical.Net.Calendar;

namespace Regulations.Host.Tests.Supervising;

/// <summary>What is to come, asked over HTTP of the small law of <see cref="Lines"/>.</summary>
public sealed class WatchTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const string Summer = "/watch?from=2020-05-01&days=90";
    private const string SummerCalendar = "/watch.ics?from=2020-05-01&days=90";

    private const string Restriction =
        """{"entry": "r1", "type": "restriction.issued", "restriction": "besøg; Greve, 1", "level": "local-decision","""
            + """ "issuer": "Greve Kommune", "scope": {"facilities": ["home"]}, "norms": [{"modality": "forbid", "activity": "visit"}],"""
            + """ "basis": [], "published": "2020-05-01", "inForce": "2020-05-02T08:30", "expires": "2020-06-01"}""";

    /// <summary>What readers know the restriction by.</summary>
    private const string Local = "Lokal beslutning fra Greve Kommune af 1. maj 2020";

    private const string Extension =
        """{"entry": "r2", "type": "restriction.extended", "restriction": "besøg; Greve, 1", "published": "2020-05-20","""
            + """ "expires": "2020-07-15"}""";

    private Register _register = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _register = await shared.RegisterOf([.. Lines.Law, Restriction]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_to_come_is_told_by_moment_with_the_facilities_it_is_for()
    {
        await _register.Record(Lines.Facility("other"));

        (await Told(Summer)).ShouldBe([
            "2020-05-02T08:30 commences besøg; Greve, 1 r1: home", "2020-05-09 replaced order/1 § 1 o2#1: home, other",
            "2020-06-01 expires besøg; Greve, 1 r1: home",
            "2020-07-01 expires order/1 § 1 o2#1: home, other", "2020-07-01 expires order/1 § 2 o1: home, other",
        ]);
        (await Told(Summer + "&facility=other&kind=sel-107")).Length.ShouldBe(3);
        (await Told(Summer + "&facility=home&kind=sel-107")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_facility_is_told_nothing_from_when_it_is_no_longer_in_the_portfolio()
    {
        await _register.Record("""{"entry": "f2", "type": "facility.changed", "facility": "home","""
            + """ "from": "2020-06-15", "kinds": ["sel-101"]}""");

        (await Told(Summer + "&kind=sel-108")).Last().ShouldStartWith("2020-06-01 expires besøg");
        (await Told(Summer + "&kind=sel-101")).ShouldBe(["2020-07-01 expires order/1 § 1 o2#1: home",
            "2020-07-01 expires order/1 § 2 o1: home"]);
    }

    [Fact]
    public async Task The_span_begins_with_its_first_day_and_ends_before_the_day_after_its_last()
    {
        (await Told("/watch?from=2020-07-01&days=1")).Length.ShouldBe(2);
        (await Told("/watch?from=2020-06-30&days=1")).ShouldBeEmpty();
        (await Told("/watch?from=2020-06-17")).Length.ShouldBe(0);
        (await Told("/watch?from=2020-06-18")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_calendar_of_nothing_to_come_has_a_component_all_the_same()
    {
        var calendar = await CalendarAt("/watch.ics?from=2020-06-17&days=1");

        calendar.Events.ShouldBeEmpty();
        calendar.TimeZones.Single().TzId.ShouldBe("Europe/Copenhagen");
        (await CalendarAt(SummerCalendar)).TimeZones.ShouldBeEmpty();
    }

    [Fact]
    public async Task Days_that_the_calendar_does_not_have_never_come()
    {
        var asked = await _register.Ask("/watch?from=9999-12-31&days=30&known=9999-12-31");

        asked["coming"]!.AsArray().ShouldBeEmpty();
        asked["coordinates"]!["until"].ShouldBeNull();
    }

    [Theory]
    [InlineData("?days=0", "unreadable-parameter", "days")]
    [InlineData("?days=-1", "unreadable-parameter", "days")]
    [InlineData("?days=1001", "unreadable-parameter", "days")]
    [InlineData("?days=1.5", "unreadable-parameter", "days")]
    [InlineData("?days=fourteen", "unreadable-parameter", "days")]
    [InlineData("?days=", "unreadable-parameter", "days")]
    [InlineData("?from=2020-05-01T10:00", "unreadable-parameter", "from")]
    [InlineData("?from=2020-02-30", "unreadable-parameter", "from")]
    [InlineData("?until=2020-06-01", "unknown-parameter", "until")]
    [InlineData("?Days=30", "unknown-parameter", "Days")]
    [InlineData("?area=9999", "unreadable-parameter", "area")]
    [InlineData("?area=0253&area=", "unreadable-parameter", "area")]
    [InlineData("?kind=", "unreadable-parameter", "kind")]
    [InlineData("?known=yesterday", "unreadable-parameter", "known")]
    [InlineData("?recorded=99", "position-beyond-head", "recorded")]
    public async Task What_cannot_be_asked_is_refused_by_name_as_a_list_and_as_a_calendar(string asked, string type, string parameter)
    {
        foreach (var path in new[] { "/watch", "/watch.ics" })
        {
            var problem = await _register.Problem(path + asked);
            ((string)problem["type"]!).ShouldBe($"/problems/{type}");
            ((string)problem["parameter"]!).ShouldBe(parameter);
        }
    }

    [Fact]
    public async Task The_accept_header_asks_for_a_calendar_as_the_address_does()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Summer);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/calendar"));
        var response = await _register.Send(request);

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await Text(SummerCalendar));
    }

    [Fact]
    public async Task An_event_is_written_as_it_is_named_a_midnight_as_a_day_and_an_hour_in_universal_time()
    {
        var events = await Events();

        events[0].Summary.ShouldBe($"{Local}: træder i kraft");
        events[0].Start!.AsUtc.ShouldBe(new DateTime(2020, 5, 2, 6, 30, 0, DateTimeKind.Utc));
        events[0].Start!.TzId.ShouldBe("UTC");
        events[0].Duration.ShouldBe(Duration.FromMinutes(15));
        events[0].Description.ShouldBe(
            $"2. maj 2020 kl. 08.30\nAffattet ved: {Local} (r1)\nBetegnelse i registeret: besøg; Greve, 1\nBostedet (home)");
        events[2].Summary.ShouldBe($"{Local}: udløber");
        events[2].Start.ShouldBe(new CalDateTime(2020, 6, 1));
        events[2].Duration.ShouldBe(Duration.FromDays(1));
    }

    [Fact]
    public async Task What_becomes_of_an_instrument_at_one_moment_is_one_event_for_all_its_rules_and_facilities()
    {
        await _register.Record(Lines.Facility("other"));

        var events = await Events();

        events.Count.ShouldBe(4);
        events[1].Summary.ShouldBe("Bekendtgørelse, kundgjort 4. april 2020: får ny affattelse (§ 1)");
        events[3].Summary.ShouldBe("Bekendtgørelse, kundgjort 4. april 2020: udløber (§ 1, § 2)");
        events[3].Description!.Split('\n').ShouldBe([
            "1. juli 2020", "udløber (§ 1, § 2)", "Affattet ved: Bekendtgørelse, kundgjort 8. maj 2020 (o2#1)",
            "Affattet ved: Bekendtgørelse, kundgjort 4. april 2020 (o1)", "Betegnelse i registeret: order/1",
            "Bostedet (home)", "Tilbud other (other)",
        ]);
    }

    [Fact]
    public async Task Calendars_are_told_that_it_is_published_and_how_often_to_read_it_again()
    {
        var calendar = await CalendarAt(SummerCalendar);

        calendar.Method.ShouldBe("PUBLISH");
        calendar.ProductId.ShouldBe("-//Regulations//Watch//EN");
        (await Text(SummerCalendar)).ShouldContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
        (await Text(SummerCalendar)).ShouldContain("\r\nX-PUBLISHED-TTL:PT12H\r\n");
        (await Text(SummerCalendar)).ShouldContain("\r\nX-WR-CALNAME:Danmark\r\n");
    }

    [Fact]
    public async Task An_event_is_told_in_the_language_asked_and_stays_the_same()
    {
        var (danish, english) = (await Events(), await Events(SummerCalendar + "&language=en"));

        english[0].Summary.ShouldBe("Local decision by Greve Kommune of 1 May 2020: commences");
        english[0].Description.ShouldStartWith("2 May 2020 at 08:30\nWorded by: Local decision by Greve Kommune of 1 May 2020 (r1)\n");
        english.Select(e => e.Uid).ShouldBe(danish.Select(e => e.Uid));
    }

    [Fact]
    public async Task An_end_that_is_moved_stays_the_same_event_and_carries_the_recording_that_moved_it()
    {
        var before = await Expiry();
        before.Sequence.ShouldBe(0);
        before.DtStamp!.AsUtc.ShouldBe(await RecordedAt("r1"));

        await _register.Record(Extension);
        var after = await Expiry();

        after.Uid.ShouldBe(before.Uid);
        after.Start.ShouldBe(new CalDateTime(2020, 7, 15));
        after.Sequence.ShouldBe(1);
        after.DtStamp!.AsUtc.ShouldBe(await RecordedAt("r2"));
        after.LastModified.ShouldBe(after.DtStamp);
    }

    [Fact]
    public async Task A_retraction_of_what_moved_it_is_later_still()
    {
        var before = await Expiry();
        await _register.Record(Extension);
        await _register.Record("""{"entry": "x1", "type": "entry.retracted", "retracts": "r2", "reason": "Recorded by mistake"}""");
        var after = await Expiry();

        after.Start.ShouldBe(before.Start);
        after.Sequence.ShouldBe(2);
        after.DtStamp!.AsUtc.ShouldBe(await RecordedAt("x1"));
    }

    [Fact]
    public async Task An_end_that_comes_about_in_another_way_stays_the_same_event()
    {
        var before = await Expiry();
        await _register.Record("""{"entry": "r3", "type": "restriction.lifted", "restriction": "besøg; Greve, 1","""
            + """ "published": "2020-05-20", "from": "2020-05-25"}""");

        var after = (await Events()).Single(e => e.Uid == before.Uid);

        after.Summary.ShouldBe($"{Local}: ophæves");
        after.Start.ShouldBe(new CalDateTime(2020, 5, 25));
        (await Events()).ShouldNotContain(e => e.Summary == $"{Local}: udløber");
    }

    [Fact]
    public async Task Events_have_names_of_their_own_that_last_whatever_days_are_asked_about()
    {
        var all = await Events();

        all.Select(e => e.Uid).ShouldBeUnique();
        (await Events("/watch.ics?from=2020-05-31&days=2"))[0].Uid.ShouldBe(all[2].Uid);
    }

    [Fact]
    public async Task Asked_again_under_the_same_position_it_is_the_same_to_the_byte()
    {
        var calendar = await Text(SummerCalendar + "&recorded=5");
        await _register.Record(Extension);

        (await Text(SummerCalendar + "&recorded=5")).ShouldBe(calendar);
        (await Text(SummerCalendar)).ShouldNotBe(calendar);
    }

    private async Task<string[]> Told(string question) =>
        [.. (await _register.Ask(question))["coming"]!.AsArray()
            .Select(c => $"{c!["at"]} {c["kind"]} {c["ref"]} {c["version"]}: {string.Join(", ", c["facilities"]!.AsArray())}")];

    private async Task<string> Text(string path)
    {
        var response = await _register.Get(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<Calendar> CalendarAt(string path) => Calendar.Load(await Text(path))!;

    private async Task<IReadOnlyList<CalendarEvent>> Events(string path = SummerCalendar) => [.. (await CalendarAt(path)).Events];

    private async Task<CalendarEvent> Expiry() => (await Events()).Single(e => e.Summary == $"{Local}: udløber");

    /// <summary>In whole seconds, as calendars have it.</summary>
    private async Task<DateTime> RecordedAt(string entry)
    {
        JsonNode log = await _register.Ask("/entries");
        var recorded = (string)log["entries"]!.AsArray().Single(e => (string)e!["entry"]!["entry"]! == entry)!["recordedAt"]!;
        var instant = DateTimeOffset.Parse(recorded, CultureInfo.InvariantCulture).UtcDateTime;
        return instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));
    }
}
