import './browse.css';
import { createRoot } from 'react-dom/client';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { Browse } from './Browse';

/** Asks by GET, which browsers and proxies keep; what was shown before is shown at once, and asked for again. */
const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: 'force',
  requestPolicy: 'cache-and-network',
});

createRoot(document.getElementById('registry')!).render(
  <Provider value={client}>
    <Browse />
  </Provider>,
);
