-- What archives a room waits for days, and was looked at every ten minutes with the other cosmetics.
update outbox set priority = 5 where priority = 4 and lane like 'archive %';
