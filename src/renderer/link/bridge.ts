import { bridgeName, type ConsoleBridge, type ReceivingBridge, type SendingBridge } from '../../core/bridge.ts';

type Bridge = ReceivingBridge | SendingBridge | ConsoleBridge;

/** The object that the window shell's preload put into this page; undefined in a browser. The preload is ours, so its form is trusted once it is there. */
export const pageBridge = (): Bridge | undefined => {
  const found: unknown = Reflect.get(window, bridgeName);
  return typeof found === 'object' && found !== null && 'watch' in found ? (found as Bridge) : undefined;
};
