-- Invented people, on numbers kept by the French regulator for fiction: 36 clients of 11 companies. Every row is marked
-- is_demo. May be run at any time: rewrites its own marked rows and touches no other.

INSERT INTO companies (name, normalized_name, contact_email, phone_number, is_demo) VALUES
    ('Boulangerie Lumière', 'boulangerie lumiere', 'contact@boulangerie-lumiere.example', '+33199000101', true),
    ('Menuiserie du Port', 'menuiserie du port', 'bureau@menuiserie-du-port.example', '+33261910102', true),
    ('Cabinet Océan', 'cabinet ocean', 'accueil@cabinet-ocean.example', '+33536490103', true),
    ('Garage des Tilleuls', 'garage des tilleuls', 'atelier@garage-des-tilleuls.example', '+33353010111', true),
    ('Pharmacie de la Gare', 'pharmacie de la gare', 'contact@pharmacie-de-la-gare.example', '+33465710112', true),
    ('Transports Delmas & Fils', 'transports delmas et fils', 'exploitation@transports-delmas.example', '+33536490113', true),
    ('Hôtel du Cèdre', 'hotel du cedre', 'reception@hotel-du-cedre.example', '+33465710114', true),
    ('Atelier Nord Ouest', 'atelier nord ouest', 'bonjour@atelier-nord-ouest.example', '+33261910115', true),
    ('Clinique Vétérinaire du Lac', 'clinique veterinaire du lac', 'accueil@veterinaire-du-lac.example', '+33465710116', true),
    ('Imprimerie Cœur de Ville', 'imprimerie coeur de ville', 'devis@imprimerie-coeur-de-ville.example', '+33199000117', true),
    ('Fleurs et Saisons', 'fleurs et saisons', 'boutique@fleurs-et-saisons.example', '+33353010118', true)
ON CONFLICT (normalized_name) DO UPDATE
    SET name = excluded.name, contact_email = excluded.contact_email, phone_number = excluded.phone_number,
        is_active = true, updated_at = now()
    WHERE companies.is_demo;

INSERT INTO clients (phone_number, first_name, last_name, company_id, box_model, email, is_demo)
SELECT given.phone_number, given.first_name, given.last_name, companies.id, given.box_model, given.email, true
FROM (VALUES
    ('+33639980001', 'Pierre', 'Martin', 'boulangerie lumiere', 'Livebox 6', 'pierre.martin@boulangerie-lumiere.example'),
    ('+33639980002', 'Sophie', 'Dubois', 'menuiserie du port', 'Freebox Pop', 'sophie.dubois@menuiserie-du-port.example'),
    ('+33639980003', 'Nicolas', 'Bernard', 'cabinet ocean', 'Bbox Ultym', 'nicolas.bernard@cabinet-ocean.example'),
    ('+33199000104', 'Marie', 'Leroy', 'boulangerie lumiere', 'Livebox 5', NULL),
    ('+33353010105', 'Laurent', 'Petit', 'menuiserie du port', 'Freebox Delta', 'laurent.petit@menuiserie-du-port.example'),
    ('+33465710106', 'Julie', 'Moreau', NULL, NULL, NULL),
    ('+33639980007', 'Camille', 'Fournier', 'garage des tilleuls', 'Livebox 6', 'camille.fournier@garage-des-tilleuls.example'),
    ('+33639980008', 'Hugo', 'Lambert', 'pharmacie de la gare', 'Freebox Pop', 'hugo.lambert@pharmacie-de-la-gare.example'),
    ('+33353010122', 'Inès', 'Benali', 'transports delmas et fils', 'Bbox Ultym', 'ines.benali@transports-delmas.example'),
    ('+33639980010', 'Yann', 'Le Goff', 'hotel du cedre', 'SFR Box 8', NULL),
    ('+33639980011', 'Léa', 'Rousseau', 'atelier nord ouest', 'Livebox 5', 'lea.rousseau@atelier-nord-ouest.example'),
    ('+33199000125', 'Karim', 'Haddad', 'clinique veterinaire du lac', NULL, 'karim.haddad@veterinaire-du-lac.example'),
    ('+33639980013', 'Élodie', 'Garnier', 'imprimerie coeur de ville', 'Freebox Ultra', 'elodie.garnier@imprimerie-coeur-de-ville.example'),
    ('+33639980014', 'Thomas', 'Faure', 'fleurs et saisons', 'Bbox Must', NULL),
    ('+33465710128', 'Anaïs', 'Da Silva', 'boulangerie lumiere', 'Livebox 6', 'anais.da-silva@boulangerie-lumiere.example'),
    ('+33639980016', 'Gérard', 'Chevalier', NULL, 'Freebox Pop', 'gerard.chevalier@courriel.example'),
    ('+33639980017', 'Manon', 'Perrin', 'cabinet ocean', 'Bbox Ultym', 'manon.perrin@cabinet-ocean.example'),
    ('+33261910131', 'Olivier', 'Gauthier', 'garage des tilleuls', 'SFR Box 8', NULL),
    ('+33639980019', 'Fatou', 'Diallo', 'pharmacie de la gare', 'Livebox 5', 'fatou.diallo@pharmacie-de-la-gare.example'),
    ('+33639980020', 'Mathieu', 'Roux', 'transports delmas et fils', NULL, 'mathieu.roux@transports-delmas.example'),
    ('+33536490134', 'Hélène', 'Masson', 'hotel du cedre', 'Freebox Ultra', 'helene.masson@hotel-du-cedre.example'),
    ('+33639980022', 'Julien', 'Marchand', 'atelier nord ouest', 'Bbox Must', NULL),
    ('+33639980023', 'Nathalie', 'Colin', 'clinique veterinaire du lac', 'Livebox 6', 'nathalie.colin@veterinaire-du-lac.example'),
    ('+33353010137', 'Antoine', 'Brunet', 'imprimerie coeur de ville', 'Freebox Pop', 'antoine.brunet@imprimerie-coeur-de-ville.example'),
    ('+33639980025', 'Chloé', 'Picard', 'fleurs et saisons', 'Bbox Ultym', 'chloe.picard@fleurs-et-saisons.example'),
    ('+33639980026', 'Rachid', 'Mansouri', NULL, 'SFR Box 8', NULL),
    ('+33199000140', 'Sylvie', 'Lacroix', 'menuiserie du port', 'Livebox 5', 'sylvie.lacroix@menuiserie-du-port.example'),
    ('+33639980028', 'Benoît', 'Charpentier', 'cabinet ocean', NULL, 'benoit.charpentier@cabinet-ocean.example'),
    ('+33639980029', 'Emma', 'Vidal', 'garage des tilleuls', 'Freebox Ultra', 'emma.vidal@garage-des-tilleuls.example'),
    ('+33465710143', 'François', 'Aubert', 'pharmacie de la gare', 'Bbox Must', NULL),
    ('+33639980031', 'Aurélie', 'Poirier', 'transports delmas et fils', 'Livebox 6', 'aurelie.poirier@transports-delmas.example'),
    ('+33639980032', 'Vincent', 'Meyer', 'hotel du cedre', 'Freebox Pop', 'vincent.meyer@hotel-du-cedre.example'),
    ('+33261910146', 'Jeanne', 'Lemaire', 'atelier nord ouest', 'Bbox Ultym', 'jeanne.lemaire@atelier-nord-ouest.example'),
    ('+33639980034', 'Loïc', 'Guérin', 'clinique veterinaire du lac', 'SFR Box 8', NULL),
    ('+33639980035', 'Nadia', 'Cohen', 'imprimerie coeur de ville', 'Livebox 5', 'nadia.cohen@imprimerie-coeur-de-ville.example'),
    ('+33536490149', 'Xavier', 'D''Amico', NULL, NULL, 'xavier.d-amico@courriel.example')
) AS given (phone_number, first_name, last_name, company, box_model, email)
LEFT JOIN companies ON companies.normalized_name = given.company
ON CONFLICT (phone_number) DO UPDATE
    SET first_name = excluded.first_name, last_name = excluded.last_name, company_id = excluded.company_id,
        box_model = excluded.box_model, email = excluded.email, updated_at = now()
    WHERE clients.is_demo;
