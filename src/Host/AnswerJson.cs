using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regulations.Host.Asking;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Http;
using Regulations.Host.Http.Json;
using Regulations.Host.OpenApi;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Host.Statements;
using Regulations.Host.Subscribing;
using Regulations.Host.Supervising;

namespace Regulations.Host;

/// <summary>All the host answers with, and the bodies it takes: how they are written, and what the OpenAPI document says of them.</summary>
[JsonSerializable(typeof(AuditProfile))]
[JsonSerializable(typeof(KeptProfileResponse))]
[JsonSerializable(typeof(AuditProfilesResponse))]
[JsonSerializable(typeof(AuditResponse))]
[JsonSerializable(typeof(AuditSummaryResponse))]
[JsonSerializable(typeof(AuditsResponse))]
[JsonSerializable(typeof(CompareResponse))]
[JsonSerializable(typeof(RegisterCoverageResponse))]
[JsonSerializable(typeof(DeadLettersResponse))]
[JsonSerializable(typeof(EntriesResponse))]
[JsonSerializable(typeof(FacilitiesResponse))]
[JsonSerializable(typeof(FindingHandledResponse))]
[JsonSerializable(typeof(FindingsResponse))]
[JsonSerializable(typeof(HandleFindingRequest))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(NamesRequest))]
[JsonSerializable(typeof(NamesResponse))]
[JsonSerializable(typeof(NoBasisResponse))]
[JsonSerializable(typeof(OvertakenStatementsResponse))]
[JsonSerializable(typeof(PortfolioRequest))]
[JsonSerializable(typeof(PortfolioResponse))]
[JsonSerializable(typeof(ProblemResponse))]
[JsonSerializable(typeof(ProblemTypeResponse))]
[JsonSerializable(typeof(ProblemTypesResponse))]
[JsonSerializable(typeof(RecordedResponse))]
[JsonSerializable(typeof(RegisterRequest))]
[JsonSerializable(typeof(RegisterResponse))]
[JsonSerializable(typeof(RegistersResponse))]
[JsonSerializable(typeof(RulesResponse))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(SecretRequest))]
[JsonSerializable(typeof(SentAgainResponse))]
[JsonSerializable(typeof(StatementRequest))]
[JsonSerializable(typeof(StatementResponse))]
[JsonSerializable(typeof(StatusResponse))]
[JsonSerializable(typeof(StreamResponse))]
[JsonSerializable(typeof(SubscriptionRequest))]
[JsonSerializable(typeof(SubscriptionResponse))]
[JsonSerializable(typeof(SubscriptionsResponse))]
[JsonSerializable(typeof(TablesResponse))]
[JsonSerializable(typeof(TimelineResponse))]
[JsonSerializable(typeof(VerdictRequest))]
[JsonSerializable(typeof(VerdictResponse))]
[JsonSerializable(typeof(VocabularyResponse))]
[JsonSerializable(typeof(WatchResponse))]
[JsonSerializable(typeof(WordsResponse))]
[JsonSerializable(typeof(StateShape))]
[JsonSerializable(typeof(FacilityShape))]
[JsonSerializable(typeof(ConditionShape))]
[JsonSerializable(typeof(CoverageShape))]
[JsonSerializable(typeof(ReservationShape))]
[JsonSerializable(typeof(ItemShape))]
[JsonSerializable(typeof(StatedShape))]
[JsonSerializable(typeof(AuditResultShape))]
[JsonSerializable(typeof(RecordedEntryShape))]
[JsonSerializable(typeof(DeliveryShape))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(LanguageConverter), typeof(WordConverters), typeof(LegalTimeConverter), typeof(WrittenTimeConverter),
        typeof(InstantConverter), typeof(FactValueConverter), typeof(FacilityConverter), typeof(ConditionConverter),
        typeof(CoverageConverter),
    ])]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>The members that a body may have.</summary>
    public static IReadOnlyList<string> MembersOf<T>() => [.. Of<T>().Properties.Select(p => p.Name)];

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!;
}
