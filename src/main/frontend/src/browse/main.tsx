import './browse.css';
import { createRoot } from 'react-dom/client';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { Browse } from './Browse';
import { detectLanguage } from './translation';
import { parseView } from './view';

/**
 * Sends queries by GET, which browsers and proxies can cache. Cached results are shown immediately and then updated. Errors
 * are in the language of the page.
 */
const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: 'force',
  fetchOptions: () => ({ headers: { 'Accept-Language': detectLanguage(parseView(location.search)) } }),
  requestPolicy: 'cache-and-network',
});

createRoot(document.getElementById('registry')!).render(
  <Provider value={client}>
    <Browse />
  </Provider>,
);
