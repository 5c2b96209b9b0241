namespace Regulations.EventStore.Schema;

/// <summary>
/// The functions by which the tables that reports are made from are written, as PostgreSQL prints them. Each holds the row
/// that says that the tables are kept, so that nothing is written to tables that were ended.
/// </summary>
internal static class TableFunctions
{
    /// <summary>The SQLSTATE of a write to tables that are kept no longer.</summary>
    public const string NotKept = "RG003";

    /// <summary>
    /// Puts facilities down whose rows are to be as of one position at least, where they are not, and from which entry on
    /// something is missing from them.
    /// </summary>
    public static string PutDue(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.put_due(facilities text[], missing_since bigint, as_of bigint)
         RETURNS void
         LANGUAGE plpgsql
        AS $function$
        begin
            perform 1 from {schema}.{TableSchema.Kept} for share;
            if not found then
                raise exception 'the tables are not kept' using errcode = '{NotKept}';
            end if;
            insert into {schema}.{TableSchema.Due} as d (facility, since, due, position)
            select f, missing_since, as_of, 0 from unnest(facilities) f order by f
            on conflict (facility) do update
            set since = case when d.due > d.position then least(d.since, excluded.since) else excluded.since end, due = excluded.due
            where d.due < excluded.due and d.position < excluded.due;
        end
        $function$;
        """;

    /// <summary>Puts the rows of facilities as of a position in the place of theirs, unless theirs are as of a later one.</summary>
    /// <remarks>Locks in the order of facilities, as <see cref="PutDue"/> does: neither waits for the other in a circle.</remarks>
    public static string KeepRows(string schema) =>
        $"""
        CREATE OR REPLACE FUNCTION {schema}.keep_rows(facilities text[], as_of bigint, rules jsonb, facts jsonb)
         RETURNS void
         LANGUAGE plpgsql
        AS $function$
        declare
            kept text[];
        begin
            perform 1 from {schema}.{TableSchema.Kept} for share;
            if not found then
                raise exception 'the tables are not kept' using errcode = '{NotKept}';
            end if;
            perform 1 from {schema}.{TableSchema.Due} d where d.facility = any(facilities) order by d.facility for update;
            with moved as (
                update {schema}.{TableSchema.Due} d set position = as_of, since = greatest(d.since, as_of + 1) where d.facility = any(facilities) and d.position <= as_of
                returning d.facility
            )
            select array_agg(facility) into kept from moved;
            delete from {schema}.{TableSchema.Rules} r where r.facility = any(kept);
            delete from {schema}.{TableSchema.Facts} f where f.facility = any(kept);
            insert into {schema}.{TableSchema.Rules} (facility, rule, instrument, address, version, kind, rank, citation, title,
                text, period, starts_at, ends_at, confidence, reservations, position)
            select r.facility, r.rule, r.instrument, r.address, r.version, r.kind, r.rank, r.citation, r.title,
                r.text, r.period, r.starts_at, r.ends_at, r.confidence, r.reservations, as_of
            from jsonb_to_recordset(rules) as r (facility text, rule text, instrument text, address text, version text, kind text,
                rank integer, citation text, title text, text text, period tsrange, starts_at timestamptz, ends_at timestamptz,
                confidence text, reservations text)
            where r.facility = any(kept);
            insert into {schema}.{TableSchema.Facts} (facility, status, name, kinds, municipality, municipality_name, operator,
                attributes, period, starts_at, ends_at, reservations, position)
            select f.facility, f.status, f.name, f.kinds, f.municipality, f.municipality_name, f.operator,
                f.attributes, f.period, f.starts_at, f.ends_at, f.reservations, as_of
            from jsonb_to_recordset(facts) as f (facility text, status text, name text, kinds text[], municipality text,
                municipality_name text, operator text, attributes jsonb, period tsrange, starts_at timestamptz,
                ends_at timestamptz, reservations text)
            where f.facility = any(kept);
        end
        $function$;
        """;

    /// <summary>The position of which all rows are at least, and how many facilities are behind the last entry worked in.</summary>
    /// <remarks>As PostgreSQL prints views, without the blank before the first word.</remarks>
    public static string AsOf(string schema) =>
        $"""
        WITH behind AS (
                 SELECT min(d.since) AS since,
                    count(*) AS facilities
                   FROM {schema}.{TableSchema.Due} d
                  WHERE (d.due > d."position")
                ), reached AS (
                 SELECT LEAST(p.last_seq_id, (behind.since - 1)) AS "position",
                    behind.facilities
                   FROM ((behind
                     CROSS JOIN {schema}.{TableSchema.Kept} k)
                     LEFT JOIN {schema}.mt_event_progression p ON (((p.name)::text = '{Tables.TablesProjection.Shard}'::text)))
                )
         SELECT COALESCE(r."position", (0)::bigint) AS "position",
            e."timestamp" AS recorded_at,
            r.facilities AS facilities_behind
           FROM (reached r
             LEFT JOIN {schema}.mt_events e ON ((e.seq_id = r."position")));
        """;
}
