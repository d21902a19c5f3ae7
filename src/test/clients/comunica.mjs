// Asks an endpoint through Comunica: node comunica.mjs ADDRESS
import { QueryEngine } from '@comunica/query-sparql';
import { questions, print } from './questions.mjs';

const sources = [{ type: 'sparql', value: process.argv[2] }];
const engine = new QueryEngine();
const rows = await engine.queryBindings(questions.select, { sources });
print('select', (await rows.toArray()).map(row => row.get('title').value));
print('letters', [(await (await engine.queryBindings(questions.letters, { sources })).toArray())[0].get('x').value]);
print('ask', [await engine.queryBoolean(questions.ask, { sources })]);
print('construct', [(await (await engine.queryQuads(questions.construct, { sources })).toArray()).length]);
