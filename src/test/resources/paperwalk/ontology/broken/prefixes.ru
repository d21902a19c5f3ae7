PREFIX pw:      <https://w3id.org/paperwalk/ns#>
PREFIX id:      <https://w3id.org/paperwalk/id/>
PREFIX paper:   <https://w3id.org/paperwalk/id/paper/>
PREFIX venue:   <https://w3id.org/paperwalk/id/venue/>
PREFIX facet:   <https://w3id.org/paperwalk/id/facet/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX fabio:   <http://purl.org/spar/fabio/>
PREFIX foaf:    <http://xmlns.com/foaf/0.1/>
PREFIX frbr:    <http://purl.org/vocab/frbr/core#>
PREFIX prism:   <http://prismstandard.org/namespaces/basic/2.0/>
PREFIX prov:    <http://www.w3.org/ns/prov#>
PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema:  <https://schema.org/>
PREFIX sh:      <http://www.w3.org/ns/shacl#>
PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>

