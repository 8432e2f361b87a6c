/** What the browser inside is told before it starts: a switch, its value, and why. */
export const switches = (
  platform: NodeJS.Platform,
): readonly { readonly name: string; readonly value: string; readonly reason: string }[] => [
  ...(platform === 'linux'
    ? [{ name: 'ozone-platform', value: 'x11', reason: 'Wayland puts every window on the active screen and ignores where it should be' }]
    : []),
  { name: 'disable-features', value: 'CalculateNativeWinOcclusion', reason: 'a covered window would go black or stand still on Windows' },
];
