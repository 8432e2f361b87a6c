import { memo } from 'react';
import type { HostStateView } from '../../core/views/console-view.ts';
import { useDesk } from './desk.ts';
import { words } from './words.ts';

/** Things to tell once: what was set aside, continued, or missed while nobody looked. */
export const Notices = memo(({ notices }: { readonly notices: HostStateView['notices'] }) => {
  const { act } = useDesk();
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={words.notices.label}>
      <ul aria-live="polite">
        {notices.map((notice) => (
          <li key={notice.id} className="band notice">
            <span dir="auto">{notice.words}</span>
            <button type="button" className="btn small" onClick={() => act({ type: 'dismissNotice', notice: notice.id })}>
              {words.notices.dismiss}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
