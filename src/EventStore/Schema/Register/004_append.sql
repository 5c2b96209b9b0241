-- Appends the events after the expected position, or does nothing. An append repeated because its answer was lost finds
-- its own first event there, and is told what the first attempt achieved.
-- Tables are named in full because a search path of the function's own is set anew at every call, which costs as much as
-- inserting an event.
create function append(
    expected bigint, ids uuid[], stream_ids varchar[], types varchar[], recorders varchar[], bodies jsonb[],
    out appended boolean, out last_position bigint, out last_recorded_at timestamptz)
language plpgsql as $$
declare
    stream_version bigint;
begin
    update {schema}.head
        set position = expected + cardinality(ids), recorded_at = greatest(head.recorded_at, clock_timestamp())
        where head.position = expected
        returning head.position, head.recorded_at into last_position, last_recorded_at;
    appended := found;

    if not appended then
        select expected + cardinality(ids), e.timestamp into last_position, last_recorded_at
            from {schema}.mt_events e where e.seq_id = expected + 1 and e.id = ids[1];
        appended := found;
        if not appended then
            select head.position, head.recorded_at into last_position, last_recorded_at from {schema}.head;
        end if;
        return;
    end if;

    for i in 1 .. cardinality(ids) loop
        insert into {schema}.mt_streams as s (id, version, timestamp, created)
            values (stream_ids[i], 1, last_recorded_at, last_recorded_at)
            on conflict (id) do update set version = s.version + 1, timestamp = excluded.timestamp
            returning s.version into stream_version;
        insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, headers)
            values (expected + i, ids[i], stream_ids[i], stream_version, bodies[i], types[i], last_recorded_at,
                jsonb_build_object('recordedBy', recorders[i]));
    end loop;

    perform setval('{schema}.mt_events_sequence', last_position);
end
$$;

revoke execute on function append from public;
grant execute on function append to regulations_app;
