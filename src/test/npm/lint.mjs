// Lints the files in the arguments, and prints a line for each linted file and for each problem in it. Without arguments
// it lints an invalid schema and an invalid operation, to show that the rules apply.
import { relative } from 'node:path';
import { ESLint } from 'eslint';

const paths = process.argv.slice(2);

const eslint = new ESLint();

const lintText = async (text, filePath) => (await eslint.lintText(text, { filePath }))[0];

const results = paths.length > 0 ? await eslint.lintFiles(paths) : [
  await lintText('type Query { get_things: [String] }', 'schema/registry.graphql'),
  await lintText('query { registry { revision } }', 'schema/operations/broken.graphql'),
];
for (const { filePath, messages } of results) {
  console.log(relative('.', filePath).replaceAll('\\', '/'));
  messages.forEach(({ line, ruleId, message }) => console.log(`  ${line}: ${ruleId}: ${message.replaceAll('\n', ' ')}`));
}
