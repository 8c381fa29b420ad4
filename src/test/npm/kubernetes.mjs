// Validates a file of Kubernetes manifests against the schemas of the API, and writes each manifest into `generated` as a
// typed constant, so that the compiler finds unknown fields.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const manifests = parseAllDocuments(readFileSync(process.argv[2], 'utf8')).map((document) => {
  if (document.errors.length > 0) {
    throw document.errors[0];
  }
  return document.toJS();
});
const typed = [];
for (const [index, manifest] of manifests.entries()) {
  const { apiVersion, kind } = manifest;
  const module = `kubernetes-models/${apiVersion}`;
  const { [kind]: Model } = await import(module);
  new Model(manifest).validate();
  typed.push(`import type { I${kind} as T${index} } from '${module}';`,
    `export const manifest${index}: T${index} = ${JSON.stringify(manifest, null, 2)};`);
  console.log(`${apiVersion} ${kind} ${manifest.metadata.name}`);
}
mkdirSync('generated', { recursive: true });
writeFileSync('generated/kubernetes.ts', `${typed.join('\n')}\n`);
