namespace Regulations.EventStore.Schema;

/// <summary>
/// The functions by which everything that writes to a log begins. They are written exactly as PostgreSQL prints them, since
/// Weasel compares them with what it finds and makes anew what differs.
/// </summary>
internal static class WriteLockFunctions
{
    /// <summary>The SQLSTATE of a write that was decided on a head which the log has left; the message is the head.</summary>
    public const string HeadMoved = "RG001";

    /// <summary>The SQLSTATE of a write that an earlier try, whose answer was lost, has committed.</summary>
    public const string AlreadyWritten = "RG002";

    /// <summary>
    /// Takes the lock that keeps positions without gaps and in the order of commits until the transaction ends, and gives the
    /// time at which all that the transaction writes is recorded: never earlier than that of an earlier position.
    /// </summary>
    /// <remarks>
    /// The sequence is put back on the last position, because a rolled-back append leaves it ahead and Marten's daemon reads
    /// it. An import does not know the head beforehand: it gives null for it.
    /// </remarks>
    public static string TakeWriteLock(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.take_write_lock(expected bigint, first_id uuid, OUT head bigint, OUT recorded_at timestamp with time zone)
         RETURNS record
         LANGUAGE plpgsql
        AS $function$
        declare
            next_id uuid;
        begin
            perform pg_advisory_xact_lock({WriteLockSpace}, '{schema}.mt_events'::regclass::oid::integer);
            select e.seq_id, e.timestamp into head, recorded_at from {schema}.mt_events e order by e.seq_id desc limit 1;
            head := coalesce(head, 0);
            if head <> expected then
                select e.id into next_id from {schema}.mt_events e where e.seq_id = expected + 1;
                if next_id = first_id then
                    raise exception 'already written' using errcode = '{AlreadyWritten}';
                end if;
                raise exception '%', head using errcode = '{HeadMoved}';
            end if;
            perform setval('{schema}.mt_events_sequence', greatest(head, 1), head > 0);
            perform set_config('regulations.write_lock', '{schema}:' || pg_current_xact_id(), true);
            recorded_at := greatest(recorded_at, clock_timestamp());
        end
        $function$;
        """;

    /// <summary>Appends events after the expected position, under the write lock, in the order given.</summary>
    public static string AppendEvents(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.append_events(expected bigint, ids uuid[], streams character varying[], types character varying[], recorders character varying[], bodies jsonb[])
         RETURNS timestamp with time zone
         LANGUAGE plpgsql
        AS $function$
        declare
            recorded timestamptz;
        begin
            select l.recorded_at into recorded from {schema}.take_write_lock(expected, ids[1]) l;
            with added as (
                select n, streams[n] as stream, row_number() over (partition by streams[n] order by n) as nth,
                    count(*) over (partition by streams[n]) as events
                from generate_subscripts(ids, 1) n
            ), grown as (
                insert into {schema}.mt_streams as s (id, version, timestamp, created)
                select stream, events, recorded, recorded from added where nth = 1
                on conflict (id) do update set version = s.version + excluded.version, timestamp = excluded.timestamp
                returning s.id, s.version
            )
            insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, headers)
            select expected + a.n, ids[a.n], a.stream, g.version - a.events + a.nth, bodies[a.n], types[a.n], recorded,
                jsonb_build_object('recordedBy', recorders[a.n])
            from added a join grown g on g.id = a.stream order by a.n;
            perform setval('{schema}.mt_events_sequence', expected + cardinality(ids));
            return recorded;
        end
        $function$;
        """;

    /// <summary>What has been recorded stays, whoever asks.</summary>
    public static string RefuseChange(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.refuse_change()
         RETURNS trigger
         LANGUAGE plpgsql
        AS $function$
        begin
            raise exception 'events are never changed or removed: % on %.%', tg_op, tg_table_schema, tg_table_name
                using errcode = 'restrict_violation';
        end
        $function$;
        """;

    /// <summary>An insert by a transaction that has not begun with the write lock would break the order of positions.</summary>
    public static string RequireWriteLock(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.require_write_lock()
         RETURNS trigger
         LANGUAGE plpgsql
        AS $function$
        begin
            if current_setting('regulations.write_lock', true) is distinct from '{schema}:' || pg_current_xact_id() then
                raise exception 'events are inserted only by a transaction that has called {schema}.take_write_lock'
                    using errcode = 'restrict_violation';
            end if;
            return null;
        end
        $function$;
        """;

    /// <summary>Marten's tombstones stand for events that were never recorded; positions here have no holes that need them.</summary>
    public static string DropTombstone(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.drop_tombstone()
         RETURNS trigger
         LANGUAGE plpgsql
        AS $function$
        begin
            return null;
        end
        $function$;
        """;

    // Parts our advisory locks from those of other programs in the database; any number will do.
    private const int WriteLockSpace = 0x5265_6775;
}
