using Regulations.Host.Asking;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Messages;
using Regulations.Host.OpenApi;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Host.Statements;
using Regulations.Host.Subscribing;
using Regulations.Host.Supervising;

namespace Regulations.Host;

/// <summary>All the host answers at.</summary>
internal static class Routes
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        GetRules.Operation, GetTimeline.Operation, GetStatus.Operation, GetVerdict.Operation, GetNoBasis.Operation,
        Compare.Operation, SearchRegister.Operation,
        IssueStatement.Issuing, ListOvertaken.Operation, OvertakenFeed.Operation, GetStatement.Operation,
        GetPortfolio.Reading, GetPortfolio.Asking, GetFindings.Operation, HandleFinding.Operation,
        GetWatch.Listing, GetWatch.Feed,
        GetVocabulary.Operation, GetWords.Operation, GetCoverage.Operation, FindNames.Operation,
        PostEntries.Operation, ReadEntries.Operation, StreamHistory.Operation,
        .. SubscriptionOperations.All,
        .. AuditOperations.All,
        .. ProfileOperations.All,
        RegisterRoutes.Listing, RegisterRoutes.Showing, RegisterRoutes.Making, ListFacilities.Operation,
        TablesRoute.Showing, TablesRoute.Keeping, TablesRoute.Ending,
        ProblemPages.Listing, ProblemPages.Showing, EntrySchema.Operation,
        Health.Living, Health.Readying,
    ];

    public static void MapAll(this WebApplication app, HostSettings settings, OpenRegisters registers)
    {
        app.Map(GetRules.Operation, registers, new GetRules(settings).Answer);
        app.Map(GetTimeline.Operation, registers, new GetTimeline(settings).Answer);
        app.Map(GetStatus.Operation, registers, new GetStatus(settings).Answer);
        app.Map(GetVerdict.Operation, registers, new GetVerdict(settings).Answer);
        app.Map(GetNoBasis.Operation, registers, new GetNoBasis(settings).Answer);
        app.Map(Compare.Operation, registers, new Compare(settings).Answer);
        app.Map(SearchRegister.Operation, registers, new SearchRegister(settings).Answer);
        app.Map(IssueStatement.Issuing, registers, new IssueStatement(settings, app.Services.GetRequiredService<Outbox>()).Issue);
        app.Map(ListOvertaken.Operation, registers, ListOvertaken.List);
        app.Map(OvertakenFeed.Operation, registers, OvertakenFeed.Show);
        app.Map(GetStatement.Operation, registers, new GetStatement(settings).Show);
        app.Map(GetPortfolio.Reading, registers, new GetPortfolio(settings).Read);
        app.Map(GetPortfolio.Asking, registers, new GetPortfolio(settings).Ask);
        app.Map(GetFindings.Operation, registers, new GetFindings(settings).Answer);
        app.Map(GetWatch.Listing, registers, new GetWatch(settings).List);
        app.Map(GetWatch.Feed, registers, new GetWatch(settings).Show);
        app.Map(HandleFinding.Operation, registers, new HandleFinding(app.Services.GetRequiredService<Outbox>()).Handle);
        app.Map(GetVocabulary.Operation, registers, new GetVocabulary(settings).Show);
        app.Map(GetWords.Operation, registers, new GetWords(settings).Answer);
        app.Map(GetCoverage.Operation, registers, new GetCoverage(settings).Show);
        app.Map(FindNames.Operation, registers, new FindNames(settings).Answer);
        app.Map(PostEntries.Operation, registers, new PostEntries(settings, app.Services.GetRequiredService<Outbox>()).Record);
        app.Map(ReadEntries.Operation, registers, new ReadEntries(settings, app.Services.GetRequiredService<LogPages>()).Stream);
        app.Map(StreamHistory.Operation, registers, StreamHistory.Show);
        app.Map(ListFacilities.Operation, registers, ListFacilities.List);
        app.Map(RegisterRoutes.Showing, registers, RegisterRoutes.Show);
        app.Map(RegisterRoutes.Listing, new RegisterRoutes(registers, settings).List);
        app.Map(RegisterRoutes.Making, new RegisterRoutes(registers, settings).Make);
        app.Map(TablesRoute.Showing, registers, TablesRoute.Show);
        app.Map(TablesRoute.Keeping, registers, TablesRoute.Keep);
        app.Map(TablesRoute.Ending, registers, TablesRoute.End);
        app.Map(ProblemPages.Listing, ProblemPages.List);
        app.Map(ProblemPages.Showing, ProblemPages.Show);
        app.Map(EntrySchema.Operation, EntrySchema.Show);
        app.Map(Health.Living, Health.Live);
        app.Map(Health.Readying, new Health(registers, app.Services.GetRequiredService<RoomToWrite>()).Ready);
        app.MapGet(ApiDocument.Path, ApiDocument.Showing(app, SubscriptionOperations.Told));
        app.MapGet("/docs", new ApiPage(All).Show);
        app.MapGet(Page.StyleAddress, Page.ShowStyle);
    }
}
