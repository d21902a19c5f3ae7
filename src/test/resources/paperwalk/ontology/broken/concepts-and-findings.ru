# a section without a heading
# ConceptShape-label: has a label
DELETE { ?s skos:prefLabel ?l }
WHERE { ?s skos:broadMatch facet:peft ; skos:prefLabel ?l }

# a section of no list
# ConceptShape-scheme: in its list
DELETE { ?s skos:inScheme ?l }
WHERE { ?s skos:broadMatch facet:peft ; skos:inScheme ?l }

# a section on line 0
# ConceptShape-line: from 1
DELETE { ?s pw:line ?l }
INSERT { ?s pw:line 0 }
WHERE { ?s skos:broadMatch facet:peft ; pw:line ?l }

# a section matched to nothing
# ConceptShape-broadMatch: matched to facets
INSERT { ?s skos:broadMatch facet:unknown }
WHERE { ?s skos:broadMatch facet:peft }

# sections above each other
# ConceptTree: in a circle
INSERT { ?up skos:broader ?s }
WHERE { ?s skos:broadMatch facet:peft ; skos:broader ?up }

# a section below a facet
# ConceptInOneScheme: out of the scheme
INSERT { ?s skos:broader facet:goal }
WHERE { ?s skos:broadMatch facet:peft }

# a rule without a name
# RuleShape-name: a rule has a name
DELETE { ?r skos:notation ?n }
WHERE { ?f pw:rule ?r . ?r skos:notation ?n }

# a rule without a definition
# RuleShape-definition: what it is about
DELETE { ?r skos:definition ?d }
WHERE { ?f pw:rule ?r . ?r skos:definition ?d }

# a finding of no rule
# FindingShape-rule: exactly one rule
DELETE WHERE { ?f pw:rule ?r }

# a finding in no list version
# FindingShape-listVersion: exactly one list version
DELETE WHERE { ?f pw:foundIn ?v }

# a finding on two lines
# FindingShape-line: exactly one line
INSERT { ?f pw:line '12'^^xsd:positiveInteger }
WHERE { ?f a pw:Finding }

# a finding in column 0
# FindingShape-column: exactly one column
DELETE { ?f pw:column ?c }
INSERT { ?f pw:column 0 }
WHERE { ?f pw:column ?c }

# a finding of unknown severity
# FindingShape-severity: an info, a warning or a violation
DELETE { ?f sh:resultSeverity ?s }
INSERT { ?f sh:resultSeverity sh:Error }
WHERE { ?f sh:resultSeverity ?s }

# a finding that says nothing
# FindingShape-text: what is wrong
DELETE WHERE { ?f sh:resultMessage ?m }

# a finding that quotes two texts
# FindingShape-before: at most one text
INSERT { ?f pw:before 'A' }
WHERE { ?f a pw:Finding }

# a fix that changes nothing
# FindingShape-after: another than before
DELETE { ?f pw:after ?a }
INSERT { ?f pw:after ?b }
WHERE { ?f pw:before ?b ; pw:after ?a }
