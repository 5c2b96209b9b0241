-- The PDFs of statements, each made once: when the statement was issued, or where it was issued elsewhere or before, at the
-- first request. They are compressed already.
create table statement_pdfs (
    statement text not null,
    language text not null check (language in ('da', 'en')),
    body bytea not null,
    primary key (statement, language)
);

alter table statement_pdfs alter column body set storage external;

grant select, insert on statement_pdfs to regulations_app;
