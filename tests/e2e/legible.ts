import type { Page } from '@playwright/test';

/** What somebody who sees the page enlarged would stumble over; empty when all is well. */
export const stumblingBlocks = (page: Page): Promise<readonly string[]> => page.evaluate(findStumblingBlocks);

const findStumblingBlocks = (): readonly string[] => {
  const found: string[] = [];
  const consolePage = document.querySelector<HTMLElement>('.console');
  if (consolePage === null) return ['there is no console'];
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  const isSeen = (element: Element): boolean =>
    element.closest('.unseen, .mini, [inert], [aria-hidden="true"]') === null && element.checkVisibility({ visibilityProperty: true });

  for (const area of [document.documentElement, consolePage])
    if (area.scrollWidth > area.clientWidth) found.push(`the page is ${area.scrollWidth - area.clientWidth} px wider than its window`);

  const sheet = document.querySelector('dialog');
  /* Nothing that is pressed or leads is covered, once it has been scrolled to; under a sheet only what stays lit beside it. */
  for (const element of document.querySelectorAll<HTMLElement>('button, h1, h2, h3, summary, select, input, .chip')) {
    if (!isSeen(element) || element.getClientRects().length === 0) continue;
    if (sheet !== null && !sheet.contains(element) && !element.matches('.next')) continue;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (hit === null || !(element.contains(hit) || hit.contains(element)))
      found.push(`${nameOf(element)} is covered by ${hit === null ? 'the edge of the window' : nameOf(hit)}`);
    if (element.matches('button, .chip') && getComputedStyle(element).display !== 'inline') {
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth} px too long`);
      if (element.scrollHeight > element.clientHeight + 2)
        found.push(`${nameOf(element)} is ${element.scrollHeight - element.clientHeight} px too high`);
    }
  }
  consolePage.scrollTop = 0;

  /* No words lie over others. */
  type Piece = {
    readonly node: Node;
    readonly words: string;
    readonly layer: Element | null;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(consolePage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '' || !isSeen(parent) || parent.closest('option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      /* Line boxes are higher than their letters. */
      const share = rect.height * 0.22;
      let box = { left: rect.left, right: rect.right, top: rect.top + share, bottom: rect.bottom - share };
      for (let around: Element | null = parent; around !== null && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        if (style.display === 'inline') continue;
        const edge = around.getBoundingClientRect();
        box = {
          left: Math.max(box.left, edge.left),
          right: Math.min(box.right, edge.right),
          top: Math.max(box.top, edge.top),
          bottom: Math.min(box.bottom, edge.bottom),
        };
      }
      if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
      pieces.push({ node, words: (node.textContent ?? '').trim(), layer: parent.closest('dialog, .transport, .big, .answer'), ...box });
    }
  }
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1)) {
      /* An ellipsis is a second box of the words that it ends. */
      if (one.layer !== other.layer || one.node === other.node) continue;
      const [across, down] = [
        Math.min(one.right, other.right) - Math.max(one.left, other.left),
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      ];
      if (across > 1 && down > 1) found.push(`“${one.words.slice(0, 30)}” lies over “${other.words.slice(0, 30)}”`);
    }
  return found;
};

/** Whether Next, and the time where there is one, are in view and uncovered, wherever the page is scrolled to. */
export const timeAndNext = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const consolePage = document.querySelector<HTMLElement>('.console');
    for (const share of [0, 0.5, 1]) {
      if (consolePage !== null) consolePage.scrollTop = share * consolePage.scrollHeight;
      for (const [what, selector] of [
        ['Next', '.tb.next'],
        ['the time', '.big .d'],
      ] as const) {
        const element = document.querySelector(selector);
        if (element === null) {
          if (what === 'Next') found.push('there is no Next');
          continue;
        }
        const box = element.getBoundingClientRect();
        const isInside = box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!isInside || hit === null || !element.contains(hit)) found.push(`${what} is out of view, scrolled to ${share * 100} %`);
      }
    }
    if (consolePage !== null) consolePage.scrollTop = 0;
    return found;
  });
