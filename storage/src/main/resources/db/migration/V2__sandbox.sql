-- The sandbox stands for a foreign platform: nothing here refers to anything of Muster's own.

create table sandbox_room (
  number       ${counted} primary key,
  id           text    not null unique,
  key          text    not null unique,
  name         text    not null unique,
  topic        text    not null,
  is_private   boolean not null,
  is_archived  boolean not null
);

create table sandbox_member (
  room       text not null references sandbox_room (id),
  workspace  text not null,
  person     text not null,
  primary key (room, workspace, person)
);

create table sandbox_message (
  number     ${counted} primary key,
  id         text    not null unique,
  key        text    not null unique,
  room       text    not null references sandbox_room (id),
  workspace  text    not null,    -- empty where Muster itself speaks
  author     text    not null,
  content    text    not null,    -- JSON
  at         bigint  not null,
  is_pinned  boolean not null,
  thread     text
);

create index sandbox_message_room on sandbox_message (room, number);

create table sandbox_reaction (
  number     ${counted} primary key,
  message    text not null references sandbox_message (id),
  emoji      text not null,
  workspace  text not null,    -- empty where Muster itself reacts
  person     text not null,
  unique (message, emoji, workspace, person)
);
