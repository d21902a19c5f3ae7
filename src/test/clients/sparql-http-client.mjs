// Asks an endpoint through sparql-http-client: node sparql-http-client.mjs ADDRESS
import SparqlClient from 'sparql-http-client/SimpleClient.js';
import ParsingClient from 'sparql-http-client/ParsingClient.js';
import { questions, print } from './questions.mjs';

for (const operation of ['get', 'postUrlencoded', 'postDirect']) {
  const client = new ParsingClient({ endpointUrl: process.argv[2] });
  print('select', (await client.query.select(questions.select, { operation })).map(row => row.title.value));
  print('letters', [(await client.query.select(questions.letters, { operation }))[0].x.value]);
  print('ask', [await client.query.ask(questions.ask, { operation })]);
  print('construct', [[...(await client.query.construct(questions.construct, { operation }))].length]);
}
const refused = await new SparqlClient({ endpointUrl: process.argv[2], updateUrl: process.argv[2] })
  .query.select('SELECT * WHERE {');
print('refused', [refused.status]);
