import { useEditing } from './editing.ts';
import { gistOf } from './gist.ts';

/** The head of what can be opened: its name, what it is about, its length. */
export const Gist = ({ name, value }: { readonly name: string; readonly value: unknown }) => {
  const { language } = useEditing();
  const { words, length } = gistOf(value, language);
  return (
    <summary>
      <b>{name}</b> <span className="gist">{words}</span> <span className="num t2">{length}</span>
    </summary>
  );
};
