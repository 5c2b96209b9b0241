-- Audits: lists of past decisions, judged under one position of the log. Input and results are kept in chunks of whole
-- lines, numbered from 0; chunks_done are judged, in order.
create table audits (
    id bigint generated always as identity primary key,
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

create index audits_to_do on audits (id) where state in ('created', 'running');

create table audit_inputs (
    audit bigint not null references audits (id),
    chunk integer not null,
    first_line bigint not null,
    body bytea not null,
    primary key (audit, chunk)
);

create table audit_results (
    audit bigint not null references audits (id),
    chunk integer not null,
    body bytea not null,
    primary key (audit, chunk)
);

create table audit_counts (
    audit bigint not null references audits (id),
    dimension text not null check (dimension in ('class', 'rule', 'month', 'municipality')),
    key text not null,
    class text not null,
    decisions bigint not null,
    primary key (audit, dimension, key, class)
);

grant select, insert, update on audits to regulations_app;
grant select, insert on audit_inputs to regulations_app;
grant select, insert on audit_results to regulations_app;
grant select, insert, update on audit_counts to regulations_app;
