/** Hands a text to the browser as a file to be saved. */
export const giveFile = (name: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file when it comes to it; it is let go well after.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
