using NodaTime;
using Npgsql;
using Regulations.EventStore.Log;

namespace Regulations.EventStore.Audits;

/// <summary>A list that waits until its maker has seen how it is read.</summary>
/// <param name="Name">As its maker calls it.</param>
/// <param name="Body">As it was sent.</param>
/// <param name="Profile">The name of the profile it is read by; null: none, or the mapping has been changed since.</param>
/// <param name="Mapping">How it is read at present, as JSON.</param>
public sealed record UploadedList(Guid Id, string Name, byte[] Body, string? Profile, string Mapping, Instant UploadedAt);

/// <summary>The lists of one register that wait to be audited.</summary>
/// <param name="register">The register's name.</param>
/// <param name="connections">To the catalog's database, under the application's role.</param>
public sealed class AuditUploadStore(RegisterName register, NpgsqlDataSource connections)
{
    /// <returns>False where as many wait as may.</returns>
    public async Task<bool> Keep(UploadedList list, int most, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            insert into regulations.audit_uploads (register, id, name, body, profile, mapping, uploaded_at)
            select $1, $2, $3, $4, $5, $6, $7 where (select count(*) from regulations.audit_uploads where register = $1) < $8
            """,
            list.Id, list.Name, list.Body, list.Profile, list.Mapping, list.UploadedAt.ToDateTimeUtc(), most);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Null where there is none, or it has been audited or given up.</summary>
    public async Task<UploadedList?> Find(Guid id, CancellationToken cancellation)
    {
        await using var command = Command(
            "select name, body, profile, mapping, uploaded_at from regulations.audit_uploads where register = $1 and id = $2", id);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new(id, row.GetString(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3),
                Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(4)))
            : null;
    }

    /// <summary>Has a list read otherwise.</summary>
    public async Task Read(Guid id, string? profile, string mapping, CancellationToken cancellation)
    {
        await using var command = Command(
            "update regulations.audit_uploads set profile = $3, mapping = $4 where register = $1 and id = $2",
            id, profile, mapping);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task Delete(Guid id, CancellationToken cancellation)
    {
        await using var command = Command("delete from regulations.audit_uploads where register = $1 and id = $2", id);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Lets go of lists, of every register, that nobody has gone on with.</summary>
    /// <param name="connections">To the catalog's database, under the application's role.</param>
    /// <param name="before">Those uploaded earlier go.</param>
    /// <param name="cancellation">Leaves them for the next time.</param>
    public static async Task DeleteOld(NpgsqlDataSource connections, Instant before, CancellationToken cancellation)
    {
        await using var command = connections.Command("delete from regulations.audit_uploads where uploaded_at < $1",
            before.ToDateTimeUtc());
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object?> parameters) =>
        connections.Command(sql, [register.Value, .. parameters]);
}
