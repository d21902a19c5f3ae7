# a version of two papers
# VersionShape-paper: exactly one paper
INSERT { ?v frbr:realizationOf paper:t-0123456789abcdef . paper:t-0123456789abcdef frbr:realization ?v }
WHERE { ?v a fabio:Preprint }

# a version that its paper does not know
# VersionShape-inverse: say the same
INSERT DATA { <p#v> a fabio:Expression ; frbr:realizationOf paper:t-0123456789abcdef }

# a DOI as a link
# VersionShape-doi: bare and in lower case
DELETE { ?v prism:doi ?doi }
INSERT { ?v prism:doi 'https://doi.org/10.1162/x' }
WHERE { ?v a fabio:JournalArticle ; prism:doi ?doi }

# two DOIs
# VersionShape-oneDoi: two DOIs
INSERT { ?v prism:doi '10.1162/x' }
WHERE { ?v a fabio:JournalArticle }

# an ACL id as a link
# VersionShape-acl: ACL Anthology id
INSERT { ?v dcterms:identifier 'https://aclanthology.org/P19-1001' }
WHERE { ?v a fabio:JournalArticle }

# a year that is text
# VersionShape-year: xsd:gYear
DELETE { ?v fabio:hasPublicationYear ?y }
INSERT { ?v fabio:hasPublicationYear '2023' }
WHERE { ?v a fabio:JournalArticle ; fabio:hasPublicationYear ?y }

# a version's page that is text
# VersionShape-url: web address
INSERT { ?v schema:url 'https://example.org/' }
WHERE { ?v a fabio:JournalArticle }

# a preprint in no repository
# PreprintShape-series: lies in a series
DELETE WHERE { ?v fabio:hasArXivId '2406.10471' ; pw:series ?series }

# a preprint in a conference
# PreprintShape-repository: is a repository
DELETE { ?v pw:series ?s }
INSERT { ?v pw:series venue:acl }
WHERE { ?v a fabio:Preprint ; pw:series ?s }

# an arXiv id with prefix and version
# PreprintShape-arxiv: no prefix and no version
DELETE { ?v fabio:hasArXivId ?id }
INSERT { ?v fabio:hasArXivId 'arXiv:2406.10471v2' }
WHERE { ?v fabio:hasArXivId ?id }

# two arXiv ids
# PreprintShape-oneArxiv: two arXiv ids
INSERT { ?v fabio:hasArXivId 'cs.CL/0701001' }
WHERE { ?v a fabio:Preprint }

# a preprint's date that is a year
# PreprintShape-issued: a month
INSERT { ?v dcterms:issued '2024'^^xsd:gYear }
WHERE { ?v a fabio:Preprint }

# a preprint in an edition
# PreprintShape-noEdition: not in an edition
INSERT { ?v pw:edition <https://w3id.org/paperwalk/id/venue/emnlp/2024> }
WHERE { ?v a fabio:Preprint }

# a published version without edition
# PublishedShape-edition: exactly one edition
DELETE WHERE { ?v a fabio:JournalArticle ; pw:edition ?e };
INSERT { ?v a fabio:JournalArticle }
WHERE { ?v prism:doi '10.1162/tacl_a_00001' }

# a published version without year
# PublishedShape-oneYear: exactly one year
DELETE { ?v fabio:hasPublicationYear ?y }
WHERE { ?v a fabio:JournalArticle ; fabio:hasPublicationYear ?y }

# a year that is not the edition's
# PublishedYear: not that of the edition
DELETE { ?v fabio:hasPublicationYear ?y }
INSERT { ?v fabio:hasPublicationYear '2022'^^xsd:gYear }
WHERE { ?v a fabio:JournalArticle ; fabio:hasPublicationYear ?y }

# a conference paper in a journal
# ConferencePaperShape-venue: edition of a conference
DELETE { ?v a fabio:JournalArticle }
INSERT { ?v a fabio:ConferencePaper }
WHERE { ?v a fabio:JournalArticle }

# a journal article in a conference
# JournalArticleShape-venue: edition of a journal
DELETE { ?v a fabio:ConferencePaper }
INSERT { ?v a fabio:JournalArticle }
WHERE { ?v a fabio:ConferencePaper }
