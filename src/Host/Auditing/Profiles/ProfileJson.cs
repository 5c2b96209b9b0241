using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulations.Host.Auditing.Profiles;

/// <summary>Profiles as JSON: a member that is none of theirs is refused, so that a misspelt one is never lost.</summary>
internal static class ProfileJson
{
    private static readonly ProfileForms Forms = new(new JsonSerializerOptions(ProfileForms.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(AuditProfile profile) => JsonSerializer.Serialize(profile, Forms.AuditProfile);

    /// <summary>One that was written here.</summary>
    public static AuditProfile Read(string written) => JsonSerializer.Deserialize(written, Forms.AuditProfile)!;

    /// <exception cref="JsonException">It is none; the exception's path tells where.</exception>
    public static AuditProfile Read(JsonElement written) => written.Deserialize(Forms.AuditProfile)!;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(Named<ListEncoding>), typeof(Named<ListSeparator>), typeof(Named<DateForm>), typeof(Named<DecimalSign>),
        typeof(Named<FacilityKey>),
    ])]
[JsonSerializable(typeof(AuditProfile))]
internal sealed partial class ProfileForms : JsonSerializerContext;

/// <summary>The members of a closed list by their names alone, not by numbers.</summary>
internal sealed class Named<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
