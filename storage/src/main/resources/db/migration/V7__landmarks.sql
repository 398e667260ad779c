-- The rooms that the settings name, as they were found: they may be called otherwise by now.
create table landmark (
  workspace  text not null,
  landmark   text not null,
  name       text not null,
  room       text not null,
  primary key (workspace, landmark)
);
