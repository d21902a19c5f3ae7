// Oxigraph's build for Node.js behind Node's own HTTP server.
//   node oxigraph-endpoint.cjs PORT FILE.nq FOLDER-OF-THE-PACKAGE
const [port, file, folder] = process.argv.slice(2);
const { Store } = require(folder);
const store = new Store();
// In pieces: a string of Node.js holds half a gigabyte at most.
const lines = require('fs').readFileSync(file);
for (let from = 0; from < lines.length; ) {
  let to = Math.min(lines.length, from + (64 << 20));
  if (to < lines.length) to = lines.lastIndexOf(10, to) + 1;
  store.load(lines.toString('utf8', from, to), { format: 'application/n-quads', unchecked: true });
  from = to;
}
require('http').createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost/').searchParams.get('query');
  const graph = /^\s*(PREFIX\s+\S+\s+<[^>]*>\s*)*(DESCRIBE|CONSTRUCT)/i.test(query);
  try {
    const answer = store.query(query, { results_format: graph ? 'nt' : 'json' });
    response.setHeader('Content-Type', graph ? 'application/n-triples' : 'application/sparql-results+json');
    response.end(answer);
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
}).listen(Number(port), '127.0.0.1');
