import { type InterfaceLanguage, interfaceLanguages, interfaceTags } from '../../core/words/languages.ts';
import { useDesk } from './desk.ts';
import { words } from './words.ts';

/** What the console speaks. Each language stands there by its own name, so that it is found by whoever reads no other. */
export const LanguageChoice = ({ language }: { readonly language: InterfaceLanguage }) => {
  const { act } = useDesk();
  return (
    <label className="language">
      {words.waiting.language}
      <select
        id="console-language"
        value={language}
        onChange={({ target }) => {
          const chosen = interfaceTags.find((tag) => tag === target.value);
          if (chosen !== undefined) act({ type: 'setLanguage', language: chosen });
        }}
      >
        {interfaceTags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {interfaceLanguages[tag]}
          </option>
        ))}
      </select>
    </label>
  );
};
