-- Marten's tables for string stream ids, so that Marten can open the register. Names and types are its own.
create table mt_streams (
    id varchar not null constraint pkey_mt_streams_id primary key,
    type varchar,
    version bigint not null,
    timestamp timestamptz not null default clock_timestamp(),
    created timestamptz not null default clock_timestamp(),
    tenant_id varchar not null default '*DEFAULT*',
    is_archived boolean not null default false
);

create table mt_events (
    seq_id bigint not null constraint pkey_mt_events_seq_id primary key,
    id uuid not null,
    stream_id varchar not null constraint fkey_mt_events_stream_id references mt_streams (id),
    version bigint not null,
    data jsonb not null,
    bdata bytea,
    type varchar(500) not null,
    timestamp timestamptz not null default clock_timestamp(),
    tenant_id varchar not null default '*DEFAULT*',
    mt_dotnet_type varchar,
    correlation_id varchar,
    causation_id varchar,
    headers jsonb,
    is_archived boolean not null default false
);

create unique index pk_mt_events_stream_and_version on mt_events (stream_id, version);

create sequence mt_events_sequence owned by mt_events.seq_id;

create table mt_event_progression (
    name varchar not null constraint pk_mt_event_progression primary key,
    last_seq_id bigint,
    last_updated timestamptz default clock_timestamp()
);
