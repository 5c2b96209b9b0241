-- A list is copied in under a number of its own, and its audit made when all of it is there: a list that is refused uses
-- up no audit's number.
create sequence audit_lists;

alter table audits add column list bigint;
update audits set list = id;
alter table audits alter column list set not null;
select setval('audit_lists', coalesce(max(list), 0) + 1, false) from audits;

alter table audit_inputs drop constraint audit_inputs_audit_fkey;
alter table audit_inputs rename column audit to list;

grant usage on sequence audit_lists to regulations_app;
