-- What has been recorded stays. The grants bind the application; the trigger binds the tables' owner as well, and fires
-- also where triggers are switched off for replication.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed or removed: % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on mt_events
    for each statement execute function refuse_change();

alter table mt_events enable always trigger append_only;

do $$ begin
    execute format('grant usage on schema %I to regulations_app', current_schema());
end $$;

grant select, insert on mt_events to regulations_app;
grant select, insert, update (version, timestamp) on mt_streams to regulations_app;
grant select, update (position, recorded_at) on head to regulations_app;
grant select, insert, update, delete on mt_event_progression to regulations_app;
grant usage, select, update on mt_events_sequence to regulations_app;
