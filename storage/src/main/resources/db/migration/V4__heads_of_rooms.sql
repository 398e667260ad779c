-- What stands at the head of a room of the sandbox besides its topic.
alter table sandbox_room add column purpose text not null default '';

create table sandbox_bookmark (
  number  ${counted} primary key,
  room    text not null references sandbox_room (id),
  title   text not null,
  link    text not null,
  unique (room, link)
);
