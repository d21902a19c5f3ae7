# a list without a title
# ReadingListShape-title: exactly one title
DELETE { ?l dcterms:title ?t }
WHERE { ?l a pw:ReadingList ; dcterms:title ?t }

# a list's version that is no version
# ReadingListShape-version: at least one version
INSERT { ?l dcterms:hasVersion <x> }
WHERE { ?l a pw:ReadingList }

# a list with two current versions
# ReadingListShape-current: exactly one current version
INSERT { ?l pw:currentVersion ?v }
WHERE { ?l dcterms:hasVersion ?v }

# a current version that is not the list's
# CurrentVersion: not one of the list's versions
DELETE { ?l dcterms:hasVersion ?v }
WHERE { ?l pw:currentVersion ?v }

# a version of no list
# ListVersionShape-list: exactly one reading list
DELETE { ?v dcterms:isVersionOf ?l }
WHERE { ?l pw:currentVersion ?v . ?v dcterms:isVersionOf ?l }

# a digest that is too short
# ListVersionShape-sha256: 64 hexadecimal digits
DELETE { ?v pw:sha256 ?d }
INSERT { ?v pw:sha256 'bbbbbbbbbbbb' }
WHERE { ?l pw:currentVersion ?v . ?v pw:sha256 ?d }

# a version without a file name
# ListVersionShape-name: file name
DELETE { ?v schema:name ?n }
WHERE { ?l pw:currentVersion ?v . ?v schema:name ?n }

# a version that revises a list
# ListVersionShape-revisionOf: revises a list version
INSERT { ?v prov:wasRevisionOf ?l }
WHERE { ?l pw:currentVersion ?v }

# versions that revise each other
# RevisionOrder: revises itself
INSERT { ?old prov:wasRevisionOf ?new }
WHERE { ?new prov:wasRevisionOf ?old }

# an entry with two papers
# EntryShape-paper: exactly one paper
INSERT { ?e pw:describes paper:t-0123456789abcdef }
WHERE { ?e pw:statedVenue '2024 EMNLP' }

# an entry of an old version
# EntryShape-listVersion: current versions only
INSERT { ?entry a pw:ListEntry ; pw:describes ?paper ; pw:inSection ?section ; pw:inListVersion ?old ;
    prov:wasDerivedFrom ?old ; pw:line ?line ; pw:rawText ?text ; pw:statedTitle ?text }
WHERE { ?new prov:wasRevisionOf ?old . ?e pw:statedVenue '2024 EMNLP' ; pw:describes ?paper ; pw:inSection
    ?section ; pw:rawText ?text ; pw:line ?line BIND (IRI(CONCAT(STR(?old), '#L', STR(?line))) AS ?entry) }

# an entry in no section
# EntryShape-section: exactly one section
DELETE { ?e pw:inSection ?s }
WHERE { ?e pw:statedVenue '2024 EMNLP' ; pw:inSection ?s }

# an entry named after another line
# EntryName: with #L and the line
DELETE { ?e pw:line ?l }
INSERT { ?e pw:line '10'^^xsd:positiveInteger }
WHERE { ?e pw:statedVenue '2024 EMNLP' ; pw:line ?l }

# an entry without a line
# EntryShape-line: exactly one line
DELETE { ?e pw:line ?l }
WHERE { ?e pw:statedVenue '2024 EMNLP' ; pw:line ?l }

# an entry without its text
# EntryShape-rawText: has its text
DELETE { ?e pw:rawText ?t }
WHERE { ?e pw:statedVenue '2024 EMNLP' ; pw:rawText ?t }

# an entry without a title
# EntryShape-title: exactly one title
DELETE { ?e pw:statedTitle ?t }
WHERE { ?e pw:statedVenue '2024 EMNLP' ; pw:statedTitle ?t }

# an entry about a section
# EntryShape-paper: exactly one paper
DELETE { ?e pw:describes ?p }
INSERT { ?e pw:describes ?s }
WHERE { ?e pw:statedTitle 'A Corpus of Personas' ; pw:describes ?p ; pw:inSection ?s }

# an entry whose author has no name
# EntryShape-author: a name
INSERT { ?e pw:statedAuthor '' }
WHERE { ?e pw:statedVenue '2024 EMNLP' }

# a data set of two names
# ResourceShape-name: exactly one name
INSERT { ?d schema:name 'Another' }
WHERE { ?d a schema:Dataset }

# a data set whose address is a text
# ResourceShape-url: a web address
INSERT { ?d schema:url 'https://example.org' }
WHERE { ?d a schema:Dataset }

# a data set whose topic is a paper
# ResourceShape-topic: topics are facets
INSERT { ?d dcterms:subject paper:t-0123456789abcdef }
WHERE { ?d a schema:Dataset }

# an entry with two venues
# EntryShape-venue: at most one venue
INSERT { ?e pw:statedVenue 'ACL' }
WHERE { ?e pw:statedVenue '2024 EMNLP' }

# an entry derived from another version
# EntryShape-source: derived from its list version
DELETE { ?e prov:wasDerivedFrom ?new }
INSERT { ?e prov:wasDerivedFrom ?old }
WHERE { ?e pw:statedVenue '2024 EMNLP' . ?new prov:wasRevisionOf ?old }
