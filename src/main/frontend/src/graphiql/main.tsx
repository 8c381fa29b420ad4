import 'graphiql/setup-workers/vite';
// graphiql/style.css would inline fonts that have no Chinese characters.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './workbench.css';
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

// A new fragment alone does not reload the page.
window.addEventListener('hashchange', () => window.location.reload());

createRoot(document.getElementById('workbench')!).render(<Workbench />);
