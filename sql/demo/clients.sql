-- Invented people, on numbers kept by the French regulator for fiction. Every row is marked is_demo.
-- May be run at any time: rewrites its own marked rows and touches no other.

INSERT INTO companies (name, normalized_name, contact_email, phone_number, is_demo) VALUES
    ('Boulangerie Lumière',  'boulangerie lumiere',  'contact@boulangerie-lumiere.example', '+33199000101', true),
    ('Menuiserie du Port',   'menuiserie du port',   'bureau@menuiserie-du-port.example',   '+33261910102', true),
    ('Cabinet Océan',        'cabinet ocean',        'accueil@cabinet-ocean.example',       '+33536490103', true)
ON CONFLICT (normalized_name) DO UPDATE
    SET name = excluded.name, contact_email = excluded.contact_email, phone_number = excluded.phone_number,
        is_active = true, updated_at = now()
    WHERE companies.is_demo;

INSERT INTO clients (phone_number, first_name, last_name, company_id, box_model, email, is_demo)
SELECT given.phone_number, given.first_name, given.last_name, companies.id, given.box_model, given.email, true
FROM (VALUES
    ('+33639980001', 'Pierre',  'Martin',  'boulangerie lumiere', 'Livebox 6',     'pierre.martin@boulangerie-lumiere.example'),
    ('+33639980002', 'Sophie',  'Dubois',  'menuiserie du port',  'Freebox Pop',   'sophie.dubois@menuiserie-du-port.example'),
    ('+33639980003', 'Nicolas', 'Bernard', 'cabinet ocean',       'Bbox Ultym',    'nicolas.bernard@cabinet-ocean.example'),
    ('+33199000104', 'Marie',   'Leroy',   'boulangerie lumiere', 'Livebox 5',     NULL),
    ('+33353010105', 'Laurent', 'Petit',   'menuiserie du port',  'Freebox Delta', 'laurent.petit@menuiserie-du-port.example'),
    ('+33465710106', 'Julie',   'Moreau',  NULL,                  NULL,            NULL)
) AS given (phone_number, first_name, last_name, company, box_model, email)
LEFT JOIN companies ON companies.normalized_name = given.company
ON CONFLICT (phone_number) DO UPDATE
    SET first_name = excluded.first_name, last_name = excluded.last_name, company_id = excluded.company_id,
        box_model = excluded.box_model, email = excluded.email, updated_at = now()
    WHERE clients.is_demo;
