import { useState } from 'react';
import { isFields } from '../../../core/plan/plan-place.ts';
import { directionOf, wordsIn } from '../../../core/plan/text.ts';
import { editorWords } from '../words.ts';
import { type Place, textIn, useEditing } from './editing.ts';
import { FieldFrame, type WidgetProps } from './field-frame.tsx';
import { isOneLine } from './form-layout.ts';
import { typedLength, typedNumber } from './typed-length.ts';

/** What every widget gets: its place in the file, what stands there, and whether it may be left out. */
export type WidgetInput = { readonly place: Place; readonly value: unknown; readonly isOptional: boolean; readonly label?: string };

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });

/** Words for people, in the language of the form; other languages stay as they are, and are shown where this one has none. */
export const TextWidget = ({ place, value, isOptional, label }: WidgetInput) => {
  const { language, change } = useEditing();
  const own = textIn(value, language);
  const other = own === undefined && isFields(value) ? Object.keys(value)[0] : undefined;
  const write = (typed: string): void => change(place.path, typeof value === 'string' ? typed : { ...fieldsOf(value), [language]: typed });
  const leave = (): void => {
    if (isOptional && isEmptyText(value)) change(place.path, undefined);
  };
  const hint =
    other === undefined ? {} : { hint: editorWords.field.elsewhere(editorWords.nameOfLanguage(other), wordsIn(textsOf(value), other)) };
  return (
    <FieldFrame place={place} {...labelled(label)} {...hint}>
      {(widget) => (
        <Writing
          widget={widget}
          isLine={isOneLine(place.name, null)}
          words={own ?? ''}
          lang={language}
          dir={directionOf(language)}
          onWrite={write}
          onLeave={leave}
        />
      )}
    </FieldFrame>
  );
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isFields(value) ? value : {});

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fieldsOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const isEmptyText = (value: unknown): boolean => value === '' || (isFields(value) && Object.values(value).every((words) => words === ''));

/** Words that are the same in every language. */
export const WordsWidget = ({ place, value, isOptional, label, most }: WidgetInput & { readonly most: number | null }) => {
  const { language, change } = useEditing();
  return (
    <FieldFrame place={place} {...labelled(label)}>
      {(widget) => (
        <Writing
          widget={widget}
          isLine={most === null || isOneLine(place.name, most)}
          words={String(value ?? '')}
          {...(most === null ? {} : { lang: language, dir: directionOf(language) })}
          onWrite={(typed) => change(place.path, typed)}
          onLeave={() => isOptional && value === '' && change(place.path, undefined)}
        />
      )}
    </FieldFrame>
  );
};

type WritingProps = {
  readonly widget: WidgetProps;
  readonly isLine: boolean;
  readonly words: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly onWrite: (typed: string) => void;
  readonly onLeave: () => void;
};

const Writing = ({ widget, isLine, words, lang, dir, onWrite, onLeave }: WritingProps) => {
  const shared = {
    ...widget,
    ...(lang === undefined ? {} : { lang, dir }),
    value: words,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onWrite(target.value),
    onBlur: ({ target }: { readonly target: Element }) => target !== document.activeElement && onLeave(),
  };
  return isLine ? <input type="text" {...shared} /> : <textarea rows={2} {...shared} />;
};

type TypedProps = WidgetInput & { readonly inputMode: 'text' | 'decimal'; readonly read: (typed: string) => unknown };

/** A value that is typed in a form of its own: what was typed stays in the field until it is left. */
const TypedWidget = ({ place, value, isOptional, label, inputMode, read }: TypedProps) => {
  const { change } = useEditing();
  const [typed, setTyped] = useState<string | null>(null);
  const write = (words: string): void => {
    setTyped(words);
    change(place.path, read(words));
  };
  const leave = (): void => {
    setTyped(null);
    if (isOptional && typeof value === 'string' && value.trim() === '') change(place.path, undefined);
  };
  return (
    <FieldFrame place={place} {...labelled(label)}>
      {(widget) => (
        <input
          {...widget}
          type="text"
          className="num short"
          inputMode={inputMode}
          autoComplete="off"
          dir="ltr"
          value={typed ?? String(value ?? '')}
          onChange={({ target }) => write(target.value)}
          onBlur={({ target }) => target !== document.activeElement && leave()}
        />
      )}
    </FieldFrame>
  );
};

/** A length of time, typed as minutes and seconds or as minutes. */
export const LengthWidget = (input: WidgetInput) => <TypedWidget {...input} inputMode="text" read={typedLength} />;

/** A number. */
export const NumberWidget = (input: WidgetInput) => <TypedWidget {...input} inputMode="decimal" read={typedNumber} />;
