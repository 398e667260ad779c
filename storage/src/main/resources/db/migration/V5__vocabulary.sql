-- The names of cases and enums that whoever opened this database could store.
create table vocabulary (
  name  text  primary key
);
