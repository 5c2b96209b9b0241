using Regulations.Host.Api;
using Regulations.Host.Http;
using Regulations.Host.Http.Audits;
using Regulations.Host.Http.Questions;
using Regulations.Host.Http.Statements;
using Regulations.Host.Http.Subscriptions;
using Regulations.Host.Http.Supervision;
using Regulations.Host.Http.Words;
using Regulations.Host.Messages;
using Regulations.Host.Registers;

namespace Regulations.Host;

/// <summary>All the host answers at.</summary>
internal static class Routes
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        RulesQuestion.Operation, TimelineQuestion.Operation, StatusQuestion.Operation, VerdictQuestion.Operation, NoBasisQuestion.Operation,
        CompareQuestion.Operation, StatementsRoute.Issuing, OvertakenRoute.Operation, OvertakenFeed.Operation, StatementRoute.Operation,
        PortfolioQuestion.Reading, PortfolioQuestion.Asking, FindingsQuestion.Operation, HandlingRoute.Operation,
        WatchQuestion.Listing, WatchQuestion.Feed,
        VocabularyRoute.Operation, WordsQuestion.Operation, CoverageRoute.Operation, NamesRoute.Operation,
        RecordingRoute.Operation, EntriesRoute.Operation, StreamHistory.Operation,
        .. SubscriptionOperations.All,
        .. AuditOperations.All,
        RegisterRoutes.Listing, RegisterRoutes.Showing, RegisterRoutes.Making, FacilitiesRoute.Operation,
        TablesRoute.Showing, TablesRoute.Keeping, TablesRoute.Ending,
        ProblemPages.Listing, ProblemPages.Showing, EntrySchema.Operation,
        Health.Living, Health.Readying,
    ];

    public static void MapAll(this WebApplication app, HostSettings settings, OpenRegisters registers)
    {
        app.Map(RulesQuestion.Operation, registers, new RulesQuestion(settings).Answer);
        app.Map(TimelineQuestion.Operation, registers, new TimelineQuestion(settings).Answer);
        app.Map(StatusQuestion.Operation, registers, new StatusQuestion(settings).Answer);
        app.Map(VerdictQuestion.Operation, registers, new VerdictQuestion(settings).Answer);
        app.Map(NoBasisQuestion.Operation, registers, new NoBasisQuestion(settings).Answer);
        app.Map(CompareQuestion.Operation, registers, new CompareQuestion(settings).Answer);
        app.Map(StatementsRoute.Issuing, registers, new StatementsRoute(settings, app.Services.GetRequiredService<MessageHost>()).Issue);
        app.Map(OvertakenRoute.Operation, registers, OvertakenRoute.List);
        app.Map(OvertakenFeed.Operation, registers, OvertakenFeed.Show);
        app.Map(StatementRoute.Operation, registers, new StatementRoute(settings).Show);
        app.Map(PortfolioQuestion.Reading, registers, new PortfolioQuestion(settings).Read);
        app.Map(PortfolioQuestion.Asking, registers, new PortfolioQuestion(settings).Ask);
        app.Map(FindingsQuestion.Operation, registers, new FindingsQuestion(settings).Answer);
        app.Map(WatchQuestion.Listing, registers, new WatchQuestion(settings).List);
        app.Map(WatchQuestion.Feed, registers, new WatchQuestion(settings).Show);
        app.Map(HandlingRoute.Operation, registers, new HandlingRoute(app.Services.GetRequiredService<MessageHost>()).Handle);
        app.Map(VocabularyRoute.Operation, registers, new VocabularyRoute(settings).Show);
        app.Map(WordsQuestion.Operation, registers, new WordsQuestion(settings).Answer);
        app.Map(CoverageRoute.Operation, registers, new CoverageRoute(settings).Show);
        app.Map(NamesRoute.Operation, registers, new NamesRoute(settings).Answer);
        app.Map(RecordingRoute.Operation, registers, new RecordingRoute(settings, app.Services.GetRequiredService<MessageHost>()).Record);
        app.Map(EntriesRoute.Operation, registers, new EntriesRoute(settings, app.Services.GetRequiredService<LogPages>()).Stream);
        app.Map(StreamHistory.Operation, registers, StreamHistory.Show);
        app.Map(FacilitiesRoute.Operation, registers, FacilitiesRoute.List);
        app.Map(RegisterRoutes.Showing, registers, RegisterRoutes.Show);
        app.Map(RegisterRoutes.Listing, new RegisterRoutes(registers).List);
        app.Map(RegisterRoutes.Making, new RegisterRoutes(registers).Make);
        app.Map(TablesRoute.Showing, registers, TablesRoute.Show);
        app.Map(TablesRoute.Keeping, registers, TablesRoute.Keep);
        app.Map(TablesRoute.Ending, registers, TablesRoute.End);
        app.Map(ProblemPages.Listing, ProblemPages.List);
        app.Map(ProblemPages.Showing, ProblemPages.Show);
        app.Map(EntrySchema.Operation, EntrySchema.Show);
        app.Map(Health.Living, Health.Live);
        app.Map(Health.Readying, new Health(registers, app.Services.GetRequiredService<RoomToWrite>()).Ready);
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapGet("/docs", new ApiPage(All).Show);
    }
}
