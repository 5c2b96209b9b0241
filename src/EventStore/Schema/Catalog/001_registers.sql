-- The registers of this database. Each lies in a schema of its own, named register_ and the register's name.
create table registers (
    name text primary key check (name ~ '^[a-z][a-z0-9-]{0,40}$'),
    title text not null,
    created_at timestamptz not null default clock_timestamp()
);

grant usage on schema regulations to regulations_app;
grant select on registers to regulations_app;
