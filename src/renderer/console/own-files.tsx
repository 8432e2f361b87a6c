import { useState } from 'react';
import { z } from 'zod';
import { measureInWords } from '../../core/sound-file.ts';
import { checkSoundFile, decodeSilently } from './check-sound-file.ts';
import { sayNow, soundWords } from './words.ts';

const answerSchema = z.union([z.object({ ok: z.literal(true), name: z.string() }), z.object({ ok: z.literal(false), reason: z.string() })]);

/** Sound files of the plan, and a way to add one: it is checked here by playing it through without sound, then copied to the plan. */
export const OwnFiles = ({ files }: { readonly files: readonly string[] }) => {
  const [said, setSaid] = useState('');
  const add = (file: File | undefined): void => {
    if (file === undefined) return;
    setSaid(soundWords.files.checking);
    addFile(file).then(setSaid, () => setSaid(soundWords.files.lost));
  };
  return (
    <section aria-label={soundWords.files.title}>
      <h3>{soundWords.files.title}</h3>
      <p className="hint">{soundWords.files.how}</p>
      {files.length > 0 && (
        <ul className="own-files">
          {files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <div className="row-acts">
        <label className="btn">
          {soundWords.files.add}
          <input
            type="file"
            className="unseen"
            accept=".wav,.mp3,.ogg,.flac,.opus"
            onChange={({ target }) => {
              add(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        <span role="status">{said}</span>
      </div>
    </section>
  );
};

/** What came of it, as a sentence. */
const addFile = async (file: File): Promise<string> => {
  const checked = await checkSoundFile(file, decodeSilently);
  if (!checked.ok) return checked.reason;
  const answer = await fetch(`/console/link/sound-file?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: checked.content,
  });
  const read = answerSchema.parse(await answer.json());
  return read.ok ? soundWords.files.added(read.name, measureInWords(checked.measure, sayNow)) : sayNow(read.reason);
};
