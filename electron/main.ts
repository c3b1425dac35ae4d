import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { APP_ADDRESS } from './app-address.ts';
import { closeSession } from './closed-session.ts';
import { PictureShelf } from './picture-shelf.ts';
import { registerScheme, setUpProtocol } from './protocol.ts';
import { createWindow } from './window.ts';

async function openFirstWindow(): Promise<void> {
  setUpProtocol({ folder: fileURLToPath(new URL('../renderer', import.meta.url)), pictures: new PictureShelf() });
  closeSession(session.defaultSession);
  await createWindow({ width: 1440, height: 900 }).loadURL(APP_ADDRESS);
}

registerScheme();
// Not awaited: the app is ready only after this file has run.
void app.whenReady().then(openFirstWindow);
