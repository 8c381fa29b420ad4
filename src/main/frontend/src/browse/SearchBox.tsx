import './search.css';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useDebounce } from 'use-debounce';
import { useLocation } from 'wouter';
import { SuggestionItem, useSuggestions } from './suggestions';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

/** Downshift then leaves a key to the browser, which submits. */
const PREVENT_DOWNSHIFT = { preventDownshiftDefault: true };

/** Who types on is not yet asked for: a search costs more than a key stroke takes. */
const DEBOUNCE_MILLIS = 250;

/** The registry searches for no longer texts. */
const MAX_LENGTH = 100;

/** Finds enterprises and places by characters, pinyin or initials, while they are typed. */
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
    // Who leaves the box chooses nothing.
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
