# a recommendation for nobody
# RecommendationShape-for: for exactly one paper
DELETE WHERE { ?r pw:forPaper ?p }

# a paper recommended for itself
# RecommendationShape-other: for itself
DELETE { ?r pw:recommends ?q }
INSERT { ?r pw:recommends ?p }
WHERE { ?r pw:forPaper ?p ; pw:recommends ?q }

# a recommendation of nothing
# RecommendationShape-recommends: exactly one paper
DELETE WHERE { ?r pw:recommends ?p }

# a score above 1
# RecommendationShape-score: at most 1
DELETE { ?r pw:score ?s . ?e pw:weight ?w }
INSERT { ?r pw:score 1.2e0 . ?e pw:weight 1.0e0 }
WHERE { ?r pw:score ?s ; pw:because ?e . ?e pw:via facet:user-customized-generation ; pw:weight ?w }

# a rank below 1
# RecommendationShape-rank: counts from 1
DELETE { ?r pw:rank ?n }
INSERT { ?r pw:rank 0 }
WHERE { ?r pw:rank ?n }

# a recommendation without method
# RecommendationShape-method: names its method
DELETE WHERE { ?r pw:method ?m }

# a recommendation without evidence
# RecommendationShape-because: without evidence
DELETE WHERE { ?r pw:because ?e }

# evidence of nothing
# RecommendationShape-because: without evidence
DELETE { ?e pw:via ?v }
WHERE { ?e pw:via ?v FILTER (isLiteral(?v)) }

# weights that do not add up
# EvidenceSum: do not add up
DELETE { ?r pw:score ?s }
INSERT { ?r pw:score 7.0e-1 }
WHERE { ?r pw:score ?s }

# a kind of edge without a path
# EdgeKindShape-path: exactly one path
DELETE WHERE { ?k pw:path ?p }

# a kind of edge with a weight below 0
# EdgeKindShape-weight: 0 or more
DELETE { ?k pw:weight ?w }
INSERT { ?k pw:weight -0.1 }
WHERE { ?k a pw:EdgeKind ; pw:weight ?w }

# a phrase that does not name the shared node
# EdgeKindShape-phrase: with {via} in it
DELETE { ?k pw:phrase ?p }
INSERT { ?k pw:phrase 'alike' }
WHERE { ?k pw:phrase ?p }

# a kind of edge to nowhere
# EdgeKindShape-nodeKind: one kind of node
DELETE WHERE { ?k pw:nodeKind ?n }

# a kind of edge without its place
# EdgeKindShape-order: one place
DELETE WHERE { ?k pw:order ?o }

# a kind of edge of a form that there is not
# EdgeKindShape-form: exactly one form
DELETE { ?k pw:form ?f }
INSERT { ?k pw:form 'EDGES' }
WHERE { ?k pw:form ?f }

# a kind of edge without an amount
# EdgeKindShape-amount: exactly one amount
DELETE WHERE { ?k pw:amount ?a }

# a kind of edge where agreement counts against
# EdgeKindShape-agreement: 0 or more
DELETE { ?k pw:agreement ?a }
INSERT { ?k pw:agreement -1 }
WHERE { ?k pw:agreement ?a }

# a kind of edge with two popularities
# EdgeKindShape-popularity: exactly one popularity
INSERT { ?k pw:popularity 0.9 }
WHERE { ?k a pw:EdgeKind }

# a kind of edge without a weight for the second round
# EdgeKindShape-onward: exactly one weight onward
DELETE WHERE { ?k pw:onward ?o }
