-- Clinics stand in the order of the Swedish alphabet, å, ä and ö last, as clinic.SearchName spells it; here, for those there are.
alter table unit rename column search_name to sort_name;
alter table unit alter column sort_name set data type varchar(800);
update unit set sort_name = ' ' || replace(replace(replace(replace(replace(replace(lower(name),
    'å', 'zzx'), 'Å', 'zzx'), 'ä', 'zzy'), 'Ä', 'zzy'), 'ö', 'zzz'), 'Ö', 'zzz');
