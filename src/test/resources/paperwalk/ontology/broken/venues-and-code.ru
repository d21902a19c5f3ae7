# a series without a full name
# SeriesShape-name: full name
DELETE WHERE { venue:icml skos:prefLabel ?name }

# a series without a short name
# SeriesShape-shortName: short name
DELETE WHERE { venue:icml skos:notation ?name }

# a series with two short names
# SeriesShape-oneShortName: spelt in two ways
INSERT DATA { venue:icml skos:notation 'Icml' }

# a series of an unknown type
# SeriesShape-type: a conference, a journal or a repository
DELETE WHERE { venue:icml pw:venueType ?type };
INSERT DATA { venue:icml pw:venueType 'workshop' }

# an edition of two series
# EditionShape-series: exactly one series
INSERT { ?e pw:series venue:acl }
WHERE { ?e a pw:VenueEdition ; pw:series venue:emnlp }

# an edition whose year is a number
# EditionShape-year: xsd:gYear
INSERT DATA { venue:new a pw:VenueEdition ; pw:series venue:acl ; rdfs:label 'ACL' ; fabio:hasPublicationYear
    2024 }

# an edition without a label
# EditionShape-label: has a label
DELETE { ?e rdfs:label ?l }
WHERE { ?e pw:series venue:tacl ; rdfs:label ?l }

# an edition of arXiv
# EditionShape-noRepository: no editions
INSERT DATA { venue:new a pw:VenueEdition ; pw:series venue:arxiv ; rdfs:label 'arXiv 2024' ;
    fabio:hasPublicationYear '2024'^^xsd:gYear }

# a host with capital letters
# RepositoryShape-host: in lower case
DELETE { ?r pw:host ?h }
INSERT { ?r pw:host 'GitHub.com' }
WHERE { ?r pw:host ?h }

# an owner with capital letters
# RepositoryShape-owner: in lower case
DELETE { ?r pw:owner ?o }
INSERT { ?r pw:owner 'TamSiuhin' }
WHERE { ?r pw:owner ?o }

# a repository name with a slash
# RepositoryShape-name: without a slash
DELETE { ?r schema:name ?n }
INSERT { ?r schema:name 'per-pcs/tree' }
WHERE { ?r a pw:CodeRepository ; schema:name ?n }

# a repository's address that is text
# RepositoryShape-url: https address
INSERT { ?r schema:codeRepository 'https://github.com/a/b' }
WHERE { ?r a pw:CodeRepository }

# a repository that nobody owns
# RepositoryShape-ownedBy: exactly one account
DELETE WHERE { ?r pw:ownedBy ?o }

# an owner without a label
# OwnerShape-label: an owner has a label
DELETE { ?o rdfs:label ?l }
WHERE { ?o a pw:RepositoryOwner ; rdfs:label ?l }
