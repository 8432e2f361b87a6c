import { expect, it } from 'vitest';
import { switches } from '../../../../src/main/shell/switches.ts';

it.each<[NodeJS.Platform, readonly string[]]>([
  ['linux', ['ozone-platform=x11', 'disable-features=CalculateNativeWinOcclusion']],
  ['win32', ['disable-features=CalculateNativeWinOcclusion']],
  ['darwin', ['disable-features=CalculateNativeWinOcclusion']],
])('tells the browser inside on %s what it needs', (platform, expected) => {
  expect(switches(platform).map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
});
