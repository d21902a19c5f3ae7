# Asks an endpoint through rdflib: python3 rdflib_client.py ADDRESS
import sys

from questions import ASK, CONSTRUCT, LETTERS, SELECT, show
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore

for method in ("GET", "POST", "POST_FORM"):
    for form in ("xml", "json"):
        graph = Graph(SPARQLStore(sys.argv[1], method=method, returnFormat=form))
        show("select", (row.title for row in graph.query(SELECT)))
        show("letters", (row.x for row in graph.query(LETTERS)))
        show("ask", [str(graph.query(ASK).askAnswer).lower()])
    graph = Graph(SPARQLStore(sys.argv[1], method=method))
    show("construct", [len(graph.query(CONSTRUCT).graph)])
