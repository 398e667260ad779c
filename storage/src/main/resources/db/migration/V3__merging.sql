-- Which incident goes on in the place of one that was merged.
alter table incident add column merged_into integer references incident (number);
