-- A subscription whose receiver answered that it is gone stays, so that whoever made it can see why nothing comes.
alter table subscriptions
    add column ended_at timestamptz,
    add column ended_because text,
    add constraint ended_with_a_reason check ((ended_at is null) = (ended_because is null));

grant update (ended_at, ended_because) on subscriptions to regulations_app;
