// The operations of schema/operations, each with the variables in its comment.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'graphql';

const FOLDER = 'schema/operations';

export const operations = readdirSync(FOLDER).sort().map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const document = parse(text);
  const [definition] = document.definitions;
  const variables = text.match(/^# Variables: ((?:.*\n#)*.*)/m)?.[1].replaceAll('\n#', '') ?? '{}';
  return { name: definition.name.value, text, document, definition, variables: JSON.parse(variables) };
});
