-- Appends the events after the expected position, or does nothing. An append repeated because its answer was lost finds
-- its own first event there, and is told what the first attempt achieved.
create function append(
    expected bigint, ids uuid[], stream_ids varchar[], types varchar[], recorders varchar[], bodies jsonb[],
    out appended boolean, out last_position bigint, out last_recorded_at timestamptz)
language plpgsql set search_path from current as $$
begin
    update head
        set position = expected + cardinality(ids), recorded_at = greatest(head.recorded_at, clock_timestamp())
        where head.position = expected
        returning head.position, head.recorded_at into last_position, last_recorded_at;
    appended := found;

    if not appended then
        select expected + cardinality(ids), e.timestamp into last_position, last_recorded_at
            from mt_events e where e.seq_id = expected + 1 and e.id = ids[1];
        appended := found;
        if not appended then
            select head.position, head.recorded_at into last_position, last_recorded_at from head;
        end if;
        return;
    end if;

    with incoming as materialized (
        select * from unnest(ids, stream_ids, types, recorders, bodies)
            with ordinality as e (id, stream_id, type, recorder, data, ordinal)
    ), touched as (
        insert into mt_streams as s (id, version, timestamp, created)
            select stream_id, count(*), last_recorded_at, last_recorded_at from incoming group by stream_id
            on conflict (id) do update set version = s.version + excluded.version, timestamp = excluded.timestamp
            returning s.id, s.version
    )
    insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, headers)
        select expected + i.ordinal, i.id, i.stream_id,
            t.version + 1 - row_number() over (partition by i.stream_id order by i.ordinal desc),
            i.data, i.type, last_recorded_at, jsonb_build_object('recordedBy', i.recorder)
        from incoming i join touched t on t.id = i.stream_id
        order by i.ordinal;

    perform setval('mt_events_sequence', last_position);
end
$$;

revoke execute on function append from public;
grant execute on function append to regulations_app;
