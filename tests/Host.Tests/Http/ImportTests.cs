using System.Net;
using System.Text;

namespace Regulations.Host.Tests.Http;

public sealed class ImportTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Question = "/facilities/home/timeline?from=2020-01-01&until=2021-01-01";

    // More than the 1 MiB a request may have to share its commit with others.
    private static IReadOnlyList<string> Many { get; } = [.. Lines.Law, .. Enumerable.Range(1, 8_000).Select(Lines.Facility)];

    [Fact]
    public async Task A_large_request_is_recorded_and_answered_from_like_many_small_ones()
    {
        var (large, small) = (await shared.EmptyRegister(), await shared.EmptyRegister());

        var answer = await large.Record(Many);
        foreach (var part in Many.Chunk(1_000)) await small.Record(part);

        answer.ToJsonString().ShouldBe("""{"accepted":8004,"unchanged":0,"head":8004,"warnings":[],"warningCount":{}}""");
        (await Log(large)).ShouldBe(await Log(small));
        (await large.Ask(Question)).ToJsonString().ShouldBe((await small.Ask(Question)).ToJsonString());
    }

    [Fact]
    public async Task A_large_request_repeated_in_part_records_the_rest_and_tells_every_position()
    {
        var register = await shared.RegisterOf(Many.Take(1_000));

        var answer = await Register.Json(await register.Post(string.Join('\n', Many), "?positions=true"), HttpStatusCode.OK);

        $"{answer["accepted"]} {answer["unchanged"]} {answer["head"]}".ShouldBe("7004 1000 8004");
        answer["positions"]!.AsObject().Select(p => p.Value!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 8_004));
    }

    [Fact]
    public async Task A_fault_in_the_last_line_leaves_nothing_recorded()
    {
        var register = await shared.EmptyRegister();
        var faulty = Lines.Facility("last").Replace("0253", "0999", StringComparison.Ordinal);

        var problem = await Register.Problem(
            await register.Post(string.Join('\n', Many.Append(faulty))), HttpStatusCode.UnprocessableEntity);

        problem["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["entry"]} {e["field"]}").ShouldBe(["8005 reg-last municipality"]);
        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(0);
        (await register.Record(Lines.Law))["head"]!.GetValue<long>().ShouldBe(4);
    }

    [Fact]
    public async Task Reading_stops_after_a_hundred_faults()
    {
        var register = await shared.EmptyRegister();

        var problem = await Register.Problem(
            await register.Post(string.Concat(Enumerable.Repeat(Lines.Home + "\n", 8_000))), HttpStatusCode.UnprocessableEntity);

        problem["errors"]!.AsArray().Count.ShouldBe(100);
    }

    [Fact]
    public async Task A_line_longer_than_may_be_is_refused_and_the_lines_after_it_keep_their_numbers()
    {
        var register = await shared.EmptyRegister();
        var tooLong = $$"""{"entry": "x", "note": "{{new string('x', 3 * 1024 * 1024)}}"}""";

        var problem = await Register.Problem(
            await register.Post($"{Lines.Municipality}\n{tooLong}\n\nnonsense"), HttpStatusCode.UnprocessableEntity);

        problem["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["rule"]}").ShouldBe(["2 line-too-long", "4 malformed-json"]);
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\n  \n", "\n\n")]
    public async Task Byte_order_marks_carriage_returns_and_blank_lines_say_nothing(string start, string between)
    {
        var register = await shared.EmptyRegister();

        var answer = await Register.Json(await register.Post(start + string.Join(between, Lines.Law) + between), HttpStatusCode.OK);

        answer["accepted"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public async Task While_an_import_is_being_sent_questions_are_answered_and_others_record()
    {
        var register = await shared.RegisterOf(Lines.Law);
        var body = new HeldContent(string.Concat(Many.Skip(4).Select(l => l + "\n")));
        var import = register.Send(body);
        await body.Sent;

        var during = await register.Ask(Question);
        var other = await register.Record(Lines.Facility("other"));
        body.Release();

        during["coordinates"]!["recorded"]!.GetValue<long>().ShouldBe(4);
        (await Register.Json(await import, HttpStatusCode.OK))["accepted"]!.GetValue<int>().ShouldBe(8_000);
        other["head"]!.GetValue<long>().ShouldBe(5);
        (await register.Ask(""))["head"]!.GetValue<long>().ShouldBe(8_005);
    }

    [Fact]
    public async Task An_import_whose_sender_goes_away_leaves_nothing_recorded()
    {
        var register = await shared.EmptyRegister();
        var body = new HeldContent(string.Concat(Many.Select(l => l + "\n")));
        using var gone = new CancellationTokenSource();
        var import = register.Send(body, gone.Token);
        await body.Sent;

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => import);
        (await register.Record(Lines.Law))["head"]!.GetValue<long>().ShouldBe(4);
    }

    private static async Task<string> Log(Register register)
    {
        var log = await register.Ask("/entries?limit=10000");
        foreach (var entry in log["entries"]!.AsArray()) entry!.AsObject().Remove("recordedAt");
        return log.ToJsonString();
    }

    /// <summary>A body that has sent its text and does not end before it is released.</summary>
    private sealed class HeldContent : HttpContent
    {
        private readonly string _text;

        public HeldContent(string text)
        {
            _text = text;
            Headers.ContentType = new("application/x-ndjson");
        }

        private readonly TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Sent => _sent.Task;

        public void Release() => _released.SetResult();

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_text), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            _sent.SetResult();
            await _released.Task.WaitAsync(cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
