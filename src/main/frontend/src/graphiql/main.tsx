import 'graphiql/setup-workers/vite';
// Not graphiql/style.css, which has fonts inlined that have no Chinese characters.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './workbench.css';
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

// Behind the number sign an address may change without the page being loaded.
window.addEventListener('hashchange', () => window.location.reload());

createRoot(document.getElementById('workbench')!).render(<Workbench />);
