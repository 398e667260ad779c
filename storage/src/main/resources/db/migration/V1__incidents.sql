-- One text for SQLite and PostgreSQL: ids are text, moments are epoch milliseconds, enums stand by
-- name, JSON is text and holds only what is never searched. ${counted} is the one difference: a
-- number the database counts up by itself.

create table incident (
  number              integer primary key,
  version             integer not null,
  home                text    not null,
  title               text    not null,
  severity            text    not null,
  kind                text    not null,
  visibility          text    not null,
  service             text,
  status              text    not null,
  impact_started_at   bigint,
  detected_at         bigint,
  declared_at         bigint,
  first_response_at   bigint,
  understood_at       bigint,
  mitigated_at        bigint,
  resolved_at         bigint,
  declarer_workspace  text    not null,
  declarer            text    not null,
  handover            text,    -- JSON
  last_update         text,    -- JSON
  next_update_at      bigint,
  snoozes             integer not null,
  entries             integer not null
);

create index incident_open on incident (severity, number)
  where status in ('TRIAGE', 'MITIGATING', 'MONITORING');

create table involved (
  incident   integer not null references incident (number),
  part       text    not null,
  workspace  text    not null,
  person     text    not null,
  primary key (incident, part, workspace, person)
);

create table assignment (
  incident   integer not null references incident (number),
  position   integer not null,
  role       text    not null,
  workspace  text    not null,
  person     text    not null,
  primary key (incident, position)
);

create table task (
  incident   integer not null references incident (number),
  number     integer not null,
  text       text    not null,
  workspace  text,
  assignee   text,
  due_at     bigint,
  done_at    bigint,
  primary key (incident, number)
);

create table timeline (
  incident     integer not null,
  number       integer not null,
  at           bigint  not null,
  recorded_at  bigint  not null,
  workspace    text,
  person       text,
  event        text    not null,    -- JSON
  primary key (incident, number)
);

create table timer (
  kind      text    not null,
  subject   text    not null,
  due_at    bigint  not null,
  step      text    not null,
  since     bigint  not null,    -- when it was first due, however often it was put off
  failures  integer not null,
  error     text,
  primary key (kind, subject)
);

create index timer_due on timer (due_at);

-- due_at is when a row may be claimed next: while it has an owner, the end of their lease.
create table outbox (
  sequence    ${counted} primary key,
  id          text    not null unique,
  lane        text    not null,
  priority    integer not null,    -- 0 page, 1 answer, 2 state, 3 reminder, 4 cosmetic
  collapse    text    not null,
  effect      text    not null,    -- JSON
  expires_at  bigint,
  asked_at    bigint  not null,
  due_at      bigint  not null,
  attempts    integer not null,
  in_doubt    boolean not null,
  owner       text,
  error       text
);

create index outbox_lane on outbox (lane, sequence);
create index outbox_turn on outbox (priority, sequence);
create index outbox_collapse on outbox (collapse) where collapse <> '';

create table dead_letter (
  id         text    primary key,
  lane       text    not null,
  priority   integer not null,
  effect     text    not null,    -- JSON
  asked_at   bigint  not null,
  buried_at  bigint  not null,
  attempts   integer not null,
  why        text    not null
);

create table posting (
  workspace  text    not null,
  incident   integer not null,
  purpose    text    not null,
  room       text    not null,
  message    text,
  primary key (workspace, incident, purpose)
);

create index posting_room on posting (workspace, room, purpose);

create table answer (
  key    text   primary key,
  reply  text   not null,    -- JSON
  at     bigint not null
);

create index answer_at on answer (at);

create table audit (
  sequence   ${counted} primary key,
  at         bigint not null,
  workspace  text,
  person     text,
  action     text   not null,
  subject    text   not null
);

-- Written to learn whether the database takes anything at all.
create table pulse (
  id     integer primary key,
  beats  bigint  not null
);
