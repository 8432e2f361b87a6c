import { words } from './words.ts';

/** What is seen when the page threw and loading it again did not help. The session goes on in the host. */
export const Stumbled = () => (
  <main className="fallback">
    <h1>{words.fallback.title}</h1>
    <p>{words.fallback.detail}</p>
    <button type="button" onClick={() => location.reload()}>
      {words.fallback.reload}
    </button>
  </main>
);
