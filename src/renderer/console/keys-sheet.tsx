import { memo } from 'react';
import { Sheet } from './sheet.tsx';
import { words } from './words.ts';

/** Every key, to be read or printed. */
export const KeysSheet = memo(({ onClose }: { readonly onClose: () => void }) => (
  <Sheet title={words.keys.title} className="keys-sheet" onClose={onClose}>
    <div className="lists">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.keys.key}</th>
            <th scope="col">{words.keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.keys.rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.keys.note}</p>
      <button type="button" className="btn print" onClick={() => window.print()}>
        {words.keys.print}
      </button>
    </div>
  </Sheet>
));
