import { memo, useEffect, useRef } from 'react';
import type { PromptRow } from '../../core/views/console-view.ts';
import type { ClockWords } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { words } from './words.ts';

/** The prompts of this practice, with the one on screen. */
export const Prompts = memo(({ prompts }: { readonly prompts: readonly PromptRow[] }) => {
  const { times } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const present = prompts.find((prompt) => prompt.state === 'on screen')?.segment ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another prompt on screen is the reason to look again
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && row)
      list.current.scrollTop = row.offsetTop - list.current.offsetTop - list.current.clientHeight / 2 + row.clientHeight / 2;
  }, [present]);
  if (prompts.length === 0) return null;
  return (
    <ol className="prompts" aria-label={words.script.prompts} ref={list}>
      {prompts.map((prompt) => (
        <li key={prompt.number} className={promptClass[prompt.state]} aria-current={prompt.state === 'on screen' ? 'true' : undefined}>
          <span className="n num">{prompt.number}</span>
          <span className="w" lang={prompt.language} dir={prompt.direction}>
            {prompt.words}
          </span>
          <span className="s num">{promptState(prompt, times)}</span>
        </li>
      ))}
    </ol>
  );
});

const promptClass = { spoken: 'was', 'on screen': 'on', 'to come': 'ahead' } as const;

const promptState = (prompt: PromptRow, times: ClockWords): string => {
  switch (prompt.state) {
    case 'spoken':
      return words.script.promptState.spoken;
    case 'on screen':
      return words.script.onScreen(prompt.who);
    case 'to come':
      return prompt.at === null ? '' : times.minutes(prompt.at);
    default:
      return prompt.state satisfies never;
  }
};
