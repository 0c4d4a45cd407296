-- Earlier calls of the invented people of clients.sql, for four situations of a call:
--   06 39 98 00 01  a client with an open ticket for his connection
--   06 39 98 00 07  a client whose telephone was handed to a technician yesterday
--   06 39 98 00 02  a client who has rung before, with nothing open
--   06 39 98 00 90  somebody who has rung before and is no client
-- Every row is marked is_demo; UUIDs start with 5a5a.
-- May be run at any time: rewrites its own marked rows (their age counts from now) and touches no other.

INSERT INTO tickets (call_uuid, phone_number, client_name, client_email, company, problem_type, status, sentiment,
                     summary, duration_seconds, tag, severity, started_at, ended_at, equipment_count, steps_tried,
                     outcome_reason, is_demo, created_at)
SELECT given.call_uuid::uuid, given.phone_number, given.client_name, given.client_email, given.company,
       given.problem_type, given.status, given.sentiment, given.summary, given.duration_seconds, given.tag,
       given.severity, now() - given.age, now() - given.age + make_interval(secs => given.duration_seconds),
       given.equipment_count, given.steps_tried, given.outcome_reason, true, now() - given.age
FROM (VALUES
    ('5a5a0000-0000-4000-8000-000000000001', '+33639980001', 'Pierre Martin',
     'pierre.martin@boulangerie-lumiere.example', 'Boulangerie Lumière', 'internet', 'open', 'neutral',
     'Connexion coupée plusieurs fois par jour ; le redémarrage de la box n''a rien changé. À rappeler.',
     184.0::double precision, 'CONNEXION_INSTABLE', 'MEDIUM', interval '2 days', 3, ARRAY['redémarrage de la box'],
     'no technician free'),
    ('5a5a0000-0000-4000-8000-000000000002', '+33639980001', 'Pierre Martin',
     'pierre.martin@boulangerie-lumiere.example', 'Boulangerie Lumière', 'mobile', 'resolved', 'positive',
     'Plus de tonalité sur le poste du magasin ; rétablie en redémarrant le téléphone.',
     121.0, 'MOBILE_APPELS', 'LOW', interval '40 days', 1, ARRAY['redémarrage du téléphone'], ''),
    ('5a5a0000-0000-4000-8000-000000000003', '+33639980002', 'Sophie Dubois',
     'sophie.dubois@menuiserie-du-port.example', 'Menuiserie du Port', 'internet', 'resolved', 'neutral',
     'Wi-Fi faible dans l''atelier ; rétabli après le redémarrage de la box.',
     143.0, 'WIFI_FAIBLE', 'LOW', interval '9 days', 2, ARRAY['redémarrage de la box'], ''),
    ('5a5a0000-0000-4000-8000-000000000004', '+33639980007', 'Camille Fournier',
     'camille.fournier@garage-des-tilleuls.example', 'Garage des Tilleuls', 'mobile', 'transferred', 'neutral',
     'Grésillements sur tous les postes ; le redémarrage du téléphone n''a rien changé. Transférée à un technicien.',
     167.0, 'MOBILE_APPELS', 'MEDIUM', interval '1 day', 4, ARRAY['redémarrage du téléphone'], ''),
    ('5a5a0000-0000-4000-8000-000000000005', '+33639980090', 'Alice Renard', NULL, NULL, 'internet', 'resolved',
     'positive', 'Box éteinte après une coupure de courant ; rétablie en la rallumant.',
     98.0, 'BOX_ETEINTE', 'LOW', interval '20 days', 1, ARRAY['redémarrage de la box'], '')
) AS given (call_uuid, phone_number, client_name, client_email, company, problem_type, status, sentiment, summary,
            duration_seconds, tag, severity, age, equipment_count, steps_tried, outcome_reason)
ON CONFLICT (call_uuid) DO UPDATE
    SET status = excluded.status, sentiment = excluded.sentiment, summary = excluded.summary,
        steps_tried = excluded.steps_tried,
        started_at = excluded.started_at, ended_at = excluded.ended_at, created_at = excluded.created_at,
        updated_at = now()
    WHERE tickets.is_demo;
