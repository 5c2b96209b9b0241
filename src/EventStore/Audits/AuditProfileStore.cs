using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Audits;

/// <summary>How lists of a kind are to be read, kept by a name.</summary>
/// <param name="Mapping">As JSON.</param>
/// <param name="RecordedBy">Who kept it last.</param>
public sealed record StoredProfile(string Name, string Mapping, string RecordedBy, Instant RecordedAt);

/// <summary>What came of keeping a profile.</summary>
public enum ProfileKept
{
    Made,
    Replaced,

    /// <summary>There are as many as there may be.</summary>
    NoRoom,
}

/// <summary>The audit profiles of one register.</summary>
/// <param name="register">The register's name.</param>
/// <param name="connections">To the catalog's database, under the application's role.</param>
public sealed class AuditProfileStore(RegisterName register, NpgsqlDataSource connections)
{
    private const string Columns = "name, mapping, recorded_by, recorded_at";

    /// <summary>Null where there is none.</summary>
    public async Task<StoredProfile?> Find(string name, CancellationToken cancellation)
    {
        await using var command = Command($"select {Columns} from regulations.audit_profiles where register = $1 and name = $2", name);
        return (await Read(command, cancellation)).SingleOrDefault();
    }

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<StoredProfile>> List(CancellationToken cancellation)
    {
        await using var command = Command(
            $"select {Columns} from regulations.audit_profiles where register = $1 order by name collate \"C\"");
        return await Read(command, cancellation);
    }

    /// <summary>Keeps a profile, in place of one of its name.</summary>
    /// <param name="profile">To be kept.</param>
    /// <param name="most">How many the register may have.</param>
    /// <param name="cancellation">Leaves all as it is.</param>
    public async Task<ProfileKept> Put(StoredProfile profile, int most, CancellationToken cancellation)
    {
        object[] values = [profile.Name, profile.Mapping, profile.RecordedBy, profile.RecordedAt.ToDateTimeUtc()];
        await using var update = Command(
            "update regulations.audit_profiles set mapping = $3, recorded_by = $4, recorded_at = $5 where register = $1 and name = $2",
            values);
        if (await update.ExecuteNonQueryAsync(cancellation) == 1) return ProfileKept.Replaced;
        await using var insert = Command(
            """
            insert into regulations.audit_profiles as p (register, name, mapping, recorded_by, recorded_at)
            select $1, $2, $3, $4, $5 where (select count(*) from regulations.audit_profiles where register = $1) < $6
            on conflict (register, name) do update
            set mapping = excluded.mapping, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            """,
            [.. values, most]);
        return await insert.ExecuteNonQueryAsync(cancellation) == 1 ? ProfileKept.Made : ProfileKept.NoRoom;
    }

    /// <returns>As it was; null where there is none.</returns>
    public async Task<StoredProfile?> Delete(string name, CancellationToken cancellation)
    {
        await using var command = Command(
            $"delete from regulations.audit_profiles where register = $1 and name = $2 returning {Columns}", name);
        return (await Read(command, cancellation)).SingleOrDefault();
    }

    private static async Task<List<StoredProfile>> Read(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var profiles = new List<StoredProfile>();
        while (await row.ReadAsync(cancellation))
            profiles.Add(new(
                row.GetString(0), row.GetString(1), row.GetString(2), Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(3))));
        return profiles;
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object?> parameters) =>
        connections.Command(sql, [register.Value, .. parameters]);
}
