# a paper without a title
# PaperShape-title: exactly one title
DELETE WHERE { paper:t-0123456789abcdef dcterms:title ?title }

# a paper with two titles
# PaperShape-title: exactly one title
INSERT DATA { paper:t-0123456789abcdef dcterms:title 'Another' }

# a title key with a capital letter
# PaperShape-titleKey: lower-case
DELETE { ?p pw:titleKey ?k }
INSERT { ?p pw:titleKey 'PersonalizedPieces' }
WHERE { ?p pw:titleKey ?k, 'personalizedpieces' }

# a paper without a version
# PaperShape-version: at least one version
DELETE WHERE { paper:t-0123456789abcdef frbr:realization ?v . ?v ?p ?o }

# a paper that neither an entry nor a collection speaks of
# PaperShape-source: list entry
INSERT DATA { paper:x a pw:Paper ; dcterms:title 'X' ; pw:titleKey 'x' ; pw:kind facet:method ;
    frbr:realization <p#v> . <p#v> a fabio:Expression ; frbr:realizationOf paper:x }

# a paper that something else than an entry describes
# PaperShape-entry: is a list entry
INSERT DATA { <x> pw:describes paper:t-0123456789abcdef }

# a source that is a text
# PaperShape-collection: web address
INSERT DATA { paper:t-0123456789abcdef dcterms:source 'ACL Anthology' }

# an author that is a text
# PaperShape-author: is a person
INSERT DATA { paper:t-0123456789abcdef dcterms:creator 'Ada Byron' }

# two bylines
# PaperShape-byline: one byline
INSERT DATA { paper:P98-1001 pw:byline 'Somebody else' }

# a person without a name
# PersonShape-name: has a name
DELETE WHERE { <https://w3id.org/paperwalk/id/person/ada-byron> foaf:name ?name }

# an approach as goal
# PaperShape-goal: facet below Goal
INSERT DATA { paper:t-0123456789abcdef pw:goal facet:peft }

# an axis as kind
# PaperShape-kind: facet below Kind
INSERT DATA { paper:t-0123456789abcdef pw:kind facet:kind }

# text as approach
# PaperShape-approach: facet below Technical approach
INSERT DATA { paper:t-0123456789abcdef pw:approach 'PEFT' }

# a paper of which nothing is known
# PaperShape-classified: no heading
DELETE DATA { paper:t-0123456789abcdef pw:kind facet:method }

# code that is a page
# PaperShape-code: code repository
INSERT DATA { paper:t-0123456789abcdef pw:hasCode <https://example.org/> }

# a project page that is text
# PaperShape-page: web address
INSERT DATA { paper:t-0123456789abcdef pw:hasProjectPage 'https://example.org/' }

# a year on the paper
# PaperShape-noYear: belong to versions
INSERT DATA { paper:t-0123456789abcdef fabio:hasPublicationYear '2024'^^xsd:gYear }
