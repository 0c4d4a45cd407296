-- A client is looked for by the beginning of a name, without accents and capitals: "elo" finds "Élodie", whatever the
-- locale of the database knows of letters and of their order.
CREATE FUNCTION name_as_sought(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT translate(
        replace(replace(replace(replace(lower(name), 'œ', 'oe'), 'æ', 'ae'), 'Œ', 'oe'), 'Æ', 'ae'),
        'àâäáãåéèêëíìîïóòôöõúùûüçñÿÀÂÄÁÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÇÑŸ',
        'aaaaaaeeeeiiiiooooouuuucnyaaaaaaeeeeiiiiooooouuuucny')
$$;

CREATE INDEX clients_by_last_name ON clients (name_as_sought(last_name) text_pattern_ops);
CREATE INDEX clients_by_first_name ON clients (name_as_sought(first_name) text_pattern_ops);
CREATE INDEX clients_by_number ON clients (phone_number text_pattern_ops);
