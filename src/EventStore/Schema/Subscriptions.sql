-- Who wants to be told of statements overtaken. The selection is that of a portfolio; an empty list leaves its part open.
-- What is recorded after the position is told of.
create table {schema}.subscriptions (
    id bigint generated always as identity primary key,
    url text not null,
    secret bytea not null,
    areas text[] not null,
    kinds text[] not null,
    operators text[] not null,
    facilities text[] not null,
    position bigint not null check (position >= 0),
    created_at timestamptz not null,
    -- A subscription whose receiver answered that it is gone stays, so that whoever made it can see why nothing comes.
    ended_at timestamptz,
    ended_because text,
    constraint ended_with_a_reason check ((ended_at is null) = (ended_because is null))
);

-- The last entry whose overtaken statements have been put down for delivery. Whoever subscribes or puts down holds the
-- lock on this row until the commit, so that nothing falls between a new subscription and what is recorded after it.
create table {schema}.announced (
    id smallint primary key default 1 check (id = 1),
    position bigint not null default 0 check (position >= 0)
);

insert into {schema}.announced default values;

create table {schema}.deliveries (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity unique,
    subscription bigint not null references {schema}.subscriptions (id) on delete cascade,
    statement text not null,
    position bigint not null,
    state text not null default 'pending' check (state in ('pending', 'delivered', 'dead')),
    attempts integer not null default 0,
    status integer,
    error text,
    ended_at timestamptz,
    unique (subscription, statement, position)
);

create index deliveries_by_state on {schema}.deliveries (subscription, state, number);

grant select, insert, delete, update (secret, ended_at, ended_because) on {schema}.subscriptions to regulations_app;
grant select, update (position) on {schema}.announced to regulations_app;
grant select, insert, update (state, attempts, status, error, ended_at) on {schema}.deliveries to regulations_app;
