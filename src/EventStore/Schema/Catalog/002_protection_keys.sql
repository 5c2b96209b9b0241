-- The keys under which secrets in the registers' schemas are encrypted. They are here and not there, so that the backup of a
-- register holds no secret that can be read.
create table protection_keys (
    name text primary key,
    xml text not null,
    created_at timestamptz not null default clock_timestamp()
);

grant select, insert on protection_keys to regulations_app;
