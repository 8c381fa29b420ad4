import { useEffect } from 'react';
import { Link, useSearch } from 'wouter';
import { Enterprise } from './Enterprise';
import { Enterprises } from './Enterprises';
import { Ranking } from './Ranking';
import { RecognitionList } from './RecognitionList';
import { SearchBox } from './SearchBox';
import { detectLanguage, type Language, LanguageContext, useTranslation } from './translation';
import { defaultView, parseView, type View, viewPath } from './view';

const OTHER_LANGUAGE: Record<Language, Language> = { en: 'zh', zh: 'en' };

/** The page at /: rankings, enterprises and lists. */
export function Browse() {
  const view = parseView(useSearch());
  const language = detectLanguage(view);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Header view={view} />
      <main id="content" tabIndex={-1}>
        <CurrentView view={view} />
      </main>
      <Footer />
    </LanguageContext>
  );
}

function Header({ view }: { view: View }) {
  const { registry, skipToContent, openGraphiQL, otherLanguage, language } = useTranslation();
  const other = OTHER_LANGUAGE[language];
  return (
    <header>
      <a className="skip-link" href="#content" onClick={focusMain}>{skipToContent}</a>
      <h1><Link href={viewPath(defaultView(view))}>{registry}</Link></h1>
      <SearchBox key={view.text} view={view} />
      <div className="header-links">
        <Link href={viewPath({ ...view, language: other })} lang={other} hrefLang={other}>{otherLanguage}</Link>
        <a href="/graphiql">{openGraphiQL}</a>
      </div>
    </header>
  );
}

/** Moves the focus without changing the URL, which holds the view. */
function focusMain(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function CurrentView({ view }: { view: View }) {
  switch (view.show) {
    case 'ranking':
      return <Ranking view={view} />;
    case 'enterprises':
      return <Enterprises view={view} />;
    case 'enterprise':
      return <Enterprise key={view.id} view={view} />;
    case 'list':
      return <RecognitionList key={view.id} view={view} />;
  }
}

function Footer() {
  const { licences } = useTranslation();
  return <footer><a href="/licenses.txt">{licences}</a></footer>;
}
