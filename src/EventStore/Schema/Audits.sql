-- Audits: lists of past decisions, judged under one position of the log. Input and results are kept in chunks of whole
-- lines, numbered from 0; chunks_done are judged, in order. A list is copied in under a number of its own, and its audit made
-- when all of it is there: a list that is refused uses up no audit's number.
create table {schema}.audits (
    id bigint generated always as identity primary key,
    list bigint not null,
    name text,
    format text not null check (format in ('csv', 'jsonl')),
    delimiter text not null,
    columns text[] not null,
    position bigint not null check (position >= 0),
    input_sha256 bytea,
    decisions bigint not null default 0,
    chunks integer not null default 0,
    state text not null default 'created' check (state in ('created', 'running', 'finished', 'cancelled', 'failed')),
    decisions_done bigint not null default 0,
    chunks_done integer not null default 0,
    lines_refused bigint not null default 0,
    failure text,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz
);

create index audits_to_do on {schema}.audits (id) where state in ('created', 'running');

create sequence {schema}.audit_lists;

create table {schema}.audit_inputs (
    list bigint not null,
    chunk integer not null,
    first_line bigint not null,
    body bytea not null,
    primary key (list, chunk)
);

create table {schema}.audit_results (
    audit bigint not null references {schema}.audits (id),
    chunk integer not null,
    body bytea not null,
    primary key (audit, chunk)
);

create table {schema}.audit_counts (
    audit bigint not null references {schema}.audits (id),
    dimension text not null check (dimension in ('class', 'rule', 'month', 'municipality')),
    key text not null,
    class text not null,
    decisions bigint not null,
    primary key (audit, dimension, key, class)
);

grant select, insert, update on {schema}.audits to regulations_app;
grant select, insert on {schema}.audit_inputs to regulations_app;
grant select, insert on {schema}.audit_results to regulations_app;
grant select, insert, update on {schema}.audit_counts to regulations_app;
grant usage on sequence {schema}.audit_lists to regulations_app;
