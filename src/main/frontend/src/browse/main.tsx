import './browse.css';
import { createRoot } from 'react-dom/client';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { Browse } from './Browse';

/** Sends queries by GET, which browsers and proxies can cache. Cached results are shown immediately and then updated. */
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
