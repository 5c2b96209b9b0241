using System.Text;
using Regulations.Api.Tests.Client;
using Regulations.Conformance;

namespace Regulations.Api.Tests;

/// <summary>A client that was generated from the document committed, and from nothing else, asks a host with the Danish data.</summary>
public sealed class ClientTests(DanishHost danish) : IClassFixture<DanishHost>
{
    private const string Greve = "eks-greve-botilbud";
    private const string At = "2020-04-06T12:00";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RegulationsClient Client => new(danish.Host.Client);

    [Fact]
    public async Task It_asks_which_rules_applied_and_how_that_changed()
    {
        var rules = await Client.RulesAsync("dk", Greve, at: At, cancellationToken: Cancellation);

        rules.Facility.Status.ShouldBe(FacilityStatus.Open);
        rules.Facility.Attributes["riskGroup"].ToString().ShouldBe("yes");
        var forbidding = rules.Rules1.Single(r => r.Ref == "lta/2020/372 forbud");
        (forbidding.Kind, forbidding.From, forbidding.Until).ShouldBe((RuleKind.ExecutiveOrder, "2020-04-05T10:00", "2020-05-13T18:00"));
        forbidding.Norms.ShouldHaveSingleItem().Modality.ShouldBe(Modality.Forbid);
        rules.Coordinates.At.ShouldBe(At);

        var ofTheDay = await Client.RulesAsync("dk", Greve, on: new(2020, 4, 5, 0, 0, 0, default), cancellationToken: Cancellation);
        ofTheDay.States.Count.ShouldBe(2);
        var timeline = await Client.TimelineAsync("dk", Greve, from: "2020-04-05", until: "2020-04-06", cancellationToken: Cancellation);
        timeline.States.Select(s => s.From).ShouldBe(["2020-04-05", "2020-04-05T10:00"]);
    }

    [Fact]
    public async Task It_asks_for_a_verdict_why_a_provision_applied_and_what_differs()
    {
        var verdict = await Client.VerdictAsync(
            "dk", Greve, new()
            {
                At = At, Activity = "visit",
                Facts = new Dictionary<string, object> { ["relation"] = "parent", ["residentAge"] = 12 }
            },
            explain: Language.En, cancellationToken: Cancellation);
        verdict.Verdict1.ShouldBe(VerdictWord.Exempted);
        verdict.Explanation.Language.ShouldBe(Language.En);
        verdict.Weighed.ShouldNotBeEmpty();

        var status = await Client.StatusAsync("dk", Greve, "lta/2020/372", "2020-07-02T12:00", "forbud", cancellationToken: Cancellation);
        status.Status1.ShouldBe(StatusKind.Repealed);
        status.Causes.First().Operative.ShouldBeTrue();

        var compared = await Client.CompareAsync("dk", Greve, "2020-05-12T12:00", "2020-05-14T12:00", cancellationToken: Cancellation);
        compared.Differences.Single(d => d.Ref == "lta/2020/372 forbud").Change.ShouldBe(Change.Ended);
        (await Client.SearchAsync("dk", "BEK 372", [HitKind.Provision], cancellationToken: Cancellation)).Hits.ShouldAllBe(h =>
            h.Type == HitKind.Provision);
        (await Client.NoBasisAsync("dk", "eks-ballerup-botilbud", cancellationToken: Cancellation)).Spans.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task It_is_told_why_a_question_is_refused()
    {
        var refused = await Should.ThrowAsync<ApiException<Problem>>(() =>
            Client.RulesAsync("dl", Greve, at: At, cancellationToken: Cancellation));

        (refused.StatusCode, refused.Result.Type).ShouldBe((404, "/problems/unknown-register"));
        refused.Result.Nearest.ShouldBe(["dk"]);
    }

    [Fact]
    public async Task It_makes_a_register_records_entries_and_reads_them()
    {
        (await Client.MakeRegisterAsync("client", new() { Title = "Client" }, Cancellation)).Head.ShouldBe(0);
        await using var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Denmark.Entries.Take(2))));
        var recorded = await Client.RecordAsync("client", lines, positions: true, x_Recorded_By: "Prøve", cancellationToken: Cancellation);
        (recorded.Accepted, recorded.Positions.Count).ShouldBe((2, 2));

        var read = await Client.EntriesAsync("client", after: 1, cancellationToken: Cancellation);
        (read.Head, read.Entries1.ShouldHaveSingleItem().RecordedBy).ShouldBe((2, "Prøve"));
        (await Client.RegistersAsync(Cancellation)).Registers1.ShouldContain(r => r.Register1 == "client" && r.Title == "Client");
    }

    [Fact]
    public async Task It_has_a_statement_issued_and_fetches_it()
    {
        var issued = await Client.IssueStatementAsync(
            "dk", new()
            {
                Facility = Greve, At = At, Activity = "visit.indoors",
                Facts = new Dictionary<string, object> { ["relation"] = "friend" }, IssuedTo = "Ankestyrelsen"
            },
            cancellationToken: Cancellation);
        issued.Verdict.Verdict.ShouldBe(VerdictWord.Forbidden);

        var fetched = await Client.StatementAsync("dk", issued.Statement1, cancellationToken: Cancellation);
        (fetched.IssuedTo, fetched.State.Rules.Count, fetched.ReliedOn.Count).ShouldBe(("Ankestyrelsen", issued.State.Rules.Count,
            issued.ReliedOn.Count));
        (await Client.OvertakenStatementsAsync("dk", cancellationToken: Cancellation)).Overtaken.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_audits_a_list_of_decisions_and_reads_the_results()
    {
        const string list = "case,facility,at,decided,activity,fact.relation,outcome\n"
            + "1,eks-greve-botilbud,2020-04-10T14:00,2020-04-09,visit,friend,refused\n";
        await using var sent = new MemoryStream(Encoding.UTF8.GetBytes(list));
        var made = await Client.MakeAuditAsync("dk", new FileParameter(sent, "list.csv", "text/csv"), name: "Besøg",
            cancellationToken: Cancellation);

        var ended = await Client.AuditAsync("dk", made.Audit1, wait: 60, cancellationToken: Cancellation);
        (ended.State, ended.Done, ended.Name).ShouldBe((AuditState.Finished, 1, "Besøg"));
        (await Client.AuditSummaryAsync("dk", made.Audit1, cancellationToken: Cancellation))
            .Classes.ShouldContainKeyAndValue("in-accord", 1);
        using var results = await Client.AuditResultsAsync("dk", made.Audit1, cancellationToken: Cancellation);
        using var reader = new StreamReader(results.Stream);
        var result = System.Text.Json.JsonSerializer.Deserialize<AuditResult>((await reader.ReadLineAsync(Cancellation))!,
            RegulationsClient.Options)!;
        (result.Class, result.Then!.Verdict, result.Input["case"].ToString()).ShouldBe((AuditClass.InAccord, VerdictWord.Forbidden, "1"));
        (await Client.AuditsAsync("dk", cancellationToken: Cancellation)).Audits1.ShouldContain(a => a.Audit1 == made.Audit1);
    }

    [Fact]
    public async Task It_subscribes_and_ends_the_subscription()
    {
        var made = await Client.SubscribeAsync(
            "dk", new() { Url = "https://sager.example/regulations", Secret = "at least sixteen characters", Area = ["0253"] },
                Cancellation);
        made.Area.ShouldBe(["0253"]);
        made.Deliveries.Pending.ShouldBe(0);

        (await Client.SubscriptionsAsync("dk", Cancellation)).Subscriptions1.Select(s => s.Subscription1).ShouldContain(made.Subscription1);
        (await Client.ReplaceSecretAsync("dk", made.Subscription1, new() { Secret = "another of sixteen" },
            Cancellation)).Url.ShouldBe(made.Url);
        (await Client.DeadLettersAsync("dk", made.Subscription1, cancellationToken: Cancellation)).DeadLetters1.ShouldBeEmpty();
        (await Client.EndSubscriptionAsync("dk", made.Subscription1, Cancellation)).Subscription1.ShouldBe(made.Subscription1);
    }
}
