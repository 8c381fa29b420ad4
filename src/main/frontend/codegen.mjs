// Generates the types of the operations into `src/generated`, with the client preset of graphql-codegen.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

const SCHEMA = '../../../schema';

const OUTPUT = 'src/generated/';

const read = (file) => readFileSync(`${SCHEMA}/${file}`, 'utf8');

mkdirSync(OUTPUT, { recursive: true });

const sdl = read('registry.graphql');
const outputs = await preset.buildGeneratesSection({
  baseOutputDir: OUTPUT,
  presetConfig: { fragmentMasking: false },
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: readdirSync(`${SCHEMA}/operations`).sort().map((file) => {
    const rawSDL = read(`operations/${file}`);
    return { location: file, rawSDL, document: parse(rawSDL) };
  }),
  config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string' }, useTypeImports: true },
  plugins: [],
  pluginMap: {},
});
for (const output of outputs) {
  writeFileSync(output.filename, await codegen(output));
}
