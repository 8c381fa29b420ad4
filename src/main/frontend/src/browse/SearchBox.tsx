import './search.css';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useDebounce } from 'use-debounce';
import { useLocation } from 'wouter';
import { Suggestion, useSuggestions } from './suggestions';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

/** Downshift then leaves a key to the browser, which submits. */
const SUBMITS = { preventDownshiftDefault: true };

/** Who types on is not yet asked for: a search costs more than a key stroke takes. */
const PAUSE_MILLIS = 250;

/** The registry searches for no longer texts. */
const LONGEST = 100;

/** Finds enterprises and places by characters, pinyin or initials, while they are typed. */
export function SearchBox({ view }: { view: View }) {
  const { search, searchHint, suggested, nothingFound, nothingSuggested, loading } = useTranslation();
  const [, navigate] = useLocation();
  const [text, setText] = useState(view.text ?? '');
  const [isComposing, setComposing] = useState(false);
  const typed = text.trim();
  const [settled] = useDebounce(typed, PAUSE_MILLIS);
  const isSettled = typed === settled && !isComposing && typed !== view.text;
  const { suggestions, isAnswered, isFailed } = useSuggestions(isSettled ? typed : '', view);
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
  const trouble = isFailed ? nothingSuggested : isAnswered && suggestions.length === 0 && nothingFound;
  const isWaitedFor = isSettled && typed !== '' && !isAnswered && !isFailed;
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
              Object.assign(event.nativeEvent, SUBMITS);
            }
          },
        })}
        type="search"
        placeholder={searchHint}
        maxLength={LONGEST}
      />
      <button type="submit">{search}</button>
      <ul {...getMenuProps({ 'aria-label': search })} hidden={!isOpen || suggestions.length === 0}>
        {isOpen && suggestions.map((suggestion, index) => (
          <li key={suggestion.path} className={index === highlightedIndex ? 'highlighted' : undefined} {...getItemProps({ item: suggestion, index })}>
            <Suggestion {...suggestion} typed={typed} />
          </li>
        ))}
      </ul>
      {isOpen && isWaitedFor && <p className="no-suggestion late">{loading}</p>}
      <p className={isOpen && trouble ? 'no-suggestion' : 'unseen'} role="status">
        {isOpen && (trouble || (isAnswered && suggested(suggestions.length)))}
      </p>
    </form>
  );
}
