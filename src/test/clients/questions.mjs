import { readFileSync } from 'node:fs';

const read = name => readFileSync(new URL(`questions/${name}.rq`, import.meta.url), 'utf8');

export const questions = Object.fromEntries(
  ['select', 'letters', 'ask', 'construct'].map(name => [name, read(name)]));

export function print(name, values) {
  values.forEach(value => console.log(`${name}\t${value}`));
}
