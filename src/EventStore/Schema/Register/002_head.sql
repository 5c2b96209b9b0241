-- The last position given. Whoever appends holds the lock on this row until the commit, so that positions are without
-- gaps and in commit order, and no reader sees a later event before an earlier one.
create table head (
    id smallint primary key default 1 check (id = 1),
    position bigint not null default 0 check (position >= 0),
    recorded_at timestamptz check ((recorded_at is null) = (position = 0))
);

insert into head default values;
