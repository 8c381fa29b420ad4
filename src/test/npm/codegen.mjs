// Generates the types of the operations into `generated`, with the client preset of graphql-codegen.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { parse, printSchema } from 'graphql';
import { schema } from './connections.mjs';
import { operations } from './operations.mjs';

// Otherwise files of an earlier run could hide that one is missing now.
rmSync('generated', { recursive: true, force: true });
mkdirSync('generated');

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: 'generated/',
  presetConfig: { fragmentMasking: false },
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents: operations.map(({ name, text, document }) => ({ location: `${name}.graphql`, rawSDL: text, document })),
  config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string' }, useTypeImports: true },
  plugins: [],
  pluginMap: {},
});
for (const output of outputs) {
  writeFileSync(output.filename, await codegen(output));
}
