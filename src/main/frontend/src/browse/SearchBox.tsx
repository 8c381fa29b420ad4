import './search.css';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useDebounce } from 'use-debounce';
import { useLocation } from 'wouter';
import { SuggestionItem, useSuggestions } from './suggestions';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

/** Makes downshift ignore a key, so that the browser submits the form. */
const PREVENT_DOWNSHIFT = { preventDownshiftDefault: true };

/** No request is sent while the user types: a search takes longer than a keystroke. */
const DEBOUNCE_MILLIS = 250;

/** Maximum length of a search text that the registry accepts. */
const MAX_LENGTH = 100;

/** Search as you type, for enterprises and places, by characters, pinyin or initials. */
export function SearchBox({ view }: { view: View }) {
  const { search, searchHint, suggestionCount, noSuggestions, suggestionsFailed, loading } = useTranslation();
  const [, navigate] = useLocation();
  const [text, setText] = useState(view.text ?? '');
  const [isComposing, setComposing] = useState(false);
  const typed = text.trim();
  const [debounced] = useDebounce(typed, DEBOUNCE_MILLIS);
  const isReady = typed === debounced && !isComposing && typed !== view.text;
  const { suggestions, isLoaded, isFailed } = useSuggestions(isReady ? typed : '', view);
  const { isOpen, getMenuProps, getInputProps, getItemProps, highlightedIndex, closeMenu } = useCombobox({
    items: suggestions,
    itemToString: () => text,
    inputValue: text,
    selectedItem: null,
    // Leaving the input must not select the highlighted item.
    stateReducer: ({ selectedItem }, { type, changes }) => (type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem } : changes),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) {
        setText('');
        navigate(selectedItem.path);
      }
    },
  });
  const statusText = isFailed ? suggestionsFailed : isLoaded && suggestions.length === 0 && noSuggestions;
  const isLoading = isReady && typed !== '' && !isLoaded && !isFailed;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    closeMenu();
    if (typed) {
      navigate(viewPath({ show: 'enterprises', text: typed, language: view.language }));
    }
  };
  return (
    <form className="search" role="search" onSubmit={submit}>
      <input
        {...getInputProps({
          'aria-expanded': isOpen && suggestions.length > 0,
          'aria-label': `${search}: ${searchHint}`,
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onCompositionStart: () => setComposing(true),
          onCompositionEnd: () => setComposing(false),
          onKeyDown: (event) => {
            if (event.key === 'Enter' && highlightedIndex < 0) {
              Object.assign(event.nativeEvent, PREVENT_DOWNSHIFT);
            }
          },
        })}
        type="search"
        placeholder={searchHint}
        maxLength={MAX_LENGTH}
      />
      <button type="submit">{search}</button>
      <ul {...getMenuProps({ 'aria-label': search })} hidden={!isOpen || suggestions.length === 0}>
        {isOpen && suggestions.map((suggestion, index) => (
          <li key={suggestion.path} className={index === highlightedIndex ? 'highlighted' : undefined} {...getItemProps({ item: suggestion, index })}>
            <SuggestionItem {...suggestion} typed={typed} />
          </li>
        ))}
      </ul>
      {isOpen && isLoading && <p className="search-message delayed">{loading}</p>}
      <p className={isOpen && statusText ? 'search-message' : 'visually-hidden'} role="status">
        {isOpen && (statusText || (isLoaded && suggestionCount(suggestions.length)))}
      </p>
    </form>
  );
}
