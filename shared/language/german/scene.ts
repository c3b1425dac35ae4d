import type { Catalogue } from '../translate.ts';

export const SCENE: Catalogue = {
  'A font that comes with Counterclaim cannot be read. Install Counterclaim again.':
    'Eine mitgelieferte Schrift ist nicht lesbar. Counterclaim neu installieren.',
};
