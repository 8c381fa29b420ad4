import './table.css';
import { type ReactNode, useId } from 'react';
import { MixedScript } from './MixedScript';

interface Props {
  caption: string;
  columns: string[];
  children: ReactNode;
}

/** A table that scrolls horizontally on narrow screens, also with the keyboard. */
export function Table({ caption, columns, children }: Props) {
  const id = useId();
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}><MixedScript>{caption}</MixedScript></caption>
        <thead>
          <tr>{columns.map((column) => <th key={column} scope="col"><MixedScript>{column}</MixedScript></th>)}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
