# Asks an endpoint through SPARQLWrapper: python3 sparqlwrapper_client.py ADDRESS
import sys

from SPARQLWrapper import JSON, POST, POSTDIRECTLY, TURTLE, URLENCODED, XML, GET, SPARQLWrapper
from questions import ASK, CONSTRUCT, LETTERS, SELECT, show

for method, way in ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)):
    client = SPARQLWrapper(sys.argv[1])
    client.setMethod(method)
    client.setRequestMethod(way)

    def ask(query, form):
        client.setQuery(query)
        client.setReturnFormat(form)
        return client.query().convert()

    rows = ask(SELECT, JSON)["results"]["bindings"]
    show("select", (row["title"]["value"] for row in rows))
    show("letters", (row["x"]["value"] for row in ask(LETTERS, JSON)["results"]["bindings"]))
    assert "例え" in ask(LETTERS, XML).toxml()
    show("ask", [str(ask(ASK, JSON)["boolean"]).lower()])
    import rdflib

    graph = rdflib.Graph().parse(data=ask(CONSTRUCT, TURTLE), format="turtle")
    show("construct", [len(graph)])
