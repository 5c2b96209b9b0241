using Npgsql;
using Regulations.EventStore.Log;
using Regulations.EventStore.Statements;
using Regulations.EventStore.Tests.Log;
using static Regulations.EventStore.Tests.Log.Reading;

namespace Regulations.EventStore.Tests.Statements;

public sealed class StatementPdfTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const string Number = "2026-000001";

    private static readonly NewEvent Issued = Event($"statement/{Number}", """{"entry": "s1"}""");

    [Fact]
    public async Task A_statement_and_its_pdfs_are_there_together()
    {
        var (log, pdfs, _) = await EmptyRegister();

        (await pdfs.Append(0, [Issued], [Pdf("da", 1), Pdf("en", 2)])).ShouldBeOfType<AppendResult.Appended>().Last.ShouldBe(1);

        (await log.All()).Select(e => e.Stream).ShouldBe([$"statement/{Number}"]);
        (await pdfs.Find(Number, "da")).ShouldBe([1]);
        (await pdfs.Find(Number, "en")).ShouldBe([2]);
    }

    [Fact]
    public async Task Where_the_head_is_elsewhere_no_pdf_is_kept()
    {
        var (log, pdfs, _) = await EmptyRegister();
        await log.Append(0, Events("a"));

        (await pdfs.Append(0, [Issued], [Pdf("da", 1)])).ShouldBe(new AppendResult.HeadMoved(1));

        (await pdfs.Find(Number, "da")).ShouldBeNull();
        (await log.All()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_a_pdf_cannot_be_kept_the_statement_is_not_issued()
    {
        var (log, pdfs, _) = await EmptyRegister();

        await Should.ThrowAsync<Marten.Exceptions.MartenCommandException>(async () =>
            await pdfs.Append(0, [Issued], [Pdf("da", 1), Pdf("de", 2)]));

        (await log.All()).ShouldBeEmpty();
        (await pdfs.Find(Number, "da")).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_made_at_once_the_first_one_kept_stays()
    {
        var (_, pdfs, _) = await EmptyRegister();

        (await pdfs.Keep(Pdf("da", 1))).ShouldBe([1]);
        (await pdfs.Keep(Pdf("da", 2))).ShouldBe([1]);

        (await pdfs.Find(Number, "da")).ShouldBe([1]);
        (await pdfs.Find(Number, "en")).ShouldBeNull();
    }

    [Theory]
    [InlineData("update {0}.statement_pdfs set body = ''")]
    [InlineData("delete from {0}.statement_pdfs")]
    public async Task The_application_can_change_none_that_is_kept(string change)
    {
        var (_, pdfs, schema) = await EmptyRegister();
        await pdfs.Keep(Pdf("da", 1));

        (await Should.ThrowAsync<PostgresException>(() => database.ExecuteAsApplication(string.Format(null, change, schema))))
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<(IEventLog Log, IStatementPdfs Pdfs, string Schema)> EmptyRegister()
    {
        var (log, schema) = await database.EmptyRegister();
        return (log, Registers.StatementPdfs(log), schema);
    }

    private static StatementPdf Pdf(string language, byte body) => new(Number, language, [body]);
}
