import { chromium, expect, test } from '@playwright/test';
import { type Browser, findBrowser, packagedBrowser } from './browser.ts';

/** Sum and peak of a tone, made as the sound page makes one, after the click that browsers want. */
const hears = async (browser: Browser): Promise<{ state: string; peak: number; width: number }> => {
  const window = await chromium.launch({
    executablePath: browser.path,
    args: [...browser.args],
    env: { ...process.env, ...browser.env },
  });
  try {
    const page = await window.newPage();
    await page.setContent('<button style="font-family: sans-serif">Sound</button>');
    await page.getByRole('button').click();
    return await page.evaluate(async () => {
      const context = new AudioContext();
      await context.resume();
      const tone = new OscillatorNode(context, { frequency: 220 });
      const ear = new AnalyserNode(context);
      tone.connect(ear).connect(context.destination);
      tone.start();
      const samples = new Float32Array(ear.fftSize);
      let peak = 0;
      while (peak < 0.5 && context.currentTime < 5) {
        ear.getFloatTimeDomainData(samples);
        peak = Math.max(...samples);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return { state: context.state, peak, width: document.querySelector('button')?.offsetWidth ?? 0 };
    });
  } finally {
    await window.close();
  }
};

test('the browser that was found opens a page and its sound runs', async () => {
  const heard = await hears(await findBrowser());
  expect(heard.state).toBe('running');
  expect(heard.peak).toBeGreaterThan(0.5);
});

test('the browser inside the package opens a page, writes words and its sound runs, with nothing of the system', async () => {
  test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'the packaged browser is for Linux on x64');
  const heard = await hears(await packagedBrowser());
  expect(heard.state).toBe('running');
  expect(heard.peak).toBeGreaterThan(0.5);
  expect(heard.width).toBeGreaterThan(30);
});
