import { JUMP, type Player } from './use-player.ts';

/** Does what a key asks of a player: J back, K play or pause, L forward. Returns whether it is one of them. */
export function handlePlayerKey(player: Pick<Player, 'toggle' | 'jump'>, key: string): boolean {
  switch (key.toLowerCase()) {
    case 'j':
      player.jump(-JUMP);
      return true;
    case 'k':
      player.toggle();
      return true;
    case 'l':
      player.jump(JUMP);
      return true;
    default:
      return false;
  }
}
