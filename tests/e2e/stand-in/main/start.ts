// Loaded before the program (`node --import`): from here on 'electron' means the stand-in beside this file.
import { register } from 'node:module';

const standIn = new URL('./electron.js', import.meta.url).href;
const hook = `export const resolve = (name, context, next) =>
  name === 'electron' || name === 'electron/main' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context);`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
Object.defineProperty(process, 'defaultApp', { value: true });
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process.versions, 'electron', { value: 'stand-in', enumerable: true });
Object.defineProperty(process, 'resourcesPath', { value: process.cwd() });
