import { fileURLToPath } from 'node:url';
import { compression } from 'vite-plugin-compression2';
import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { alias: { '@schema': fileURLToPath(new URL('../../../schema', import.meta.url)) } },
  plugins: [compression({ algorithms: ['gzip'], include: /\.(css|js|svg|ttf)$/ })],
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
    // The Content Security Policy of the server allows no inlined assets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.txt' },
    // The editor of GraphiQL exceeds the default limit.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: ['index.html', 'graphiql.html'], checks: { moduleLevelDirective: false, bundlerTimings: false } },
  },
  worker: { format: 'es' },
  // Vite must resolve the workers of GraphiQL itself.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  // The schema and its operations are outside of this project.
  server: { fs: { allow: ['../../..'] }, proxy: { '/graphql': 'http://localhost:8080' } },
  test: { include: ['src/**/*.test.ts'] },
});
