-- How often an effect failed; a wait that somebody asked for is no failure.
alter table outbox add column failures integer not null default 0;
