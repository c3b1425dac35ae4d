import { Pause, Play, RotateCcw, RotateCw } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { hasPictures } from '../../../../shared/sources/recording-type.ts';
import { recordingAddress } from '../../../core/content.ts';
import { handlePlayerKey } from './player-keys.ts';
import { JUMP, type Player } from './use-player.ts';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** What the browser does with them moves a slider. */
const SLIDER_KEYS: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

interface Props {
  readonly player: Player;
  readonly original: Sha256;
  readonly mediaType: string;
  readonly isFollowing: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
}

/** The player of a recording: its picture, if it has one, and what moves it, all reached by keys. */
export function PlayerBar({ player, original, mediaType, isFollowing, onFollow }: Props) {
  const { media, isPlaying, seconds, duration, rate, hasFailed } = player;
  const address = recordingAddress(original);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (handlePlayerKey(player, event.key)) event.preventDefault();
    // These move the position, and nothing on the map.
    else if (!(event.target instanceof HTMLInputElement && SLIDER_KEYS.has(event.key))) return;
    event.stopPropagation();
  };
  const setMedia = (element: HTMLMediaElement | null) => {
    media.current = element;
  };
  if (hasFailed) {
    return (
      <p className="player-failure" role="alert">
        {t(
          'The recording cannot be played: it is damaged, or of a kind that this computer does not play. Save it as MP3, MP4 or WebM, and add that in its place. Its transcript can be read all the same.',
        )}
      </p>
    );
  }
  const word = isPlaying ? t('Pause') : t('Play');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have to be named by a legend that is seen.
    <div className="player" role="group" aria-label={t('Recording')} onKeyDown={onKeyDown}>
      {hasPictures(mediaType) ? (
        <video ref={setMedia} className="player-picture" src={address} preload="metadata" {...player.events} />
      ) : (
        <audio ref={setMedia} src={address} preload="metadata" {...player.events} />
      )}
      <div className="player-row">
        <button
          type="button"
          className="reader-icon player-jump"
          aria-label={t('Back {seconds} seconds', { seconds: JUMP })}
          title={t('Back {seconds} seconds (J)', { seconds: JUMP })}
          onClick={() => player.jump(-JUMP)}
        >
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
        </button>
        <button type="button" className="player-play" aria-label={word} title={`${word} (K)`} onClick={player.toggle}>
          {isPlaying ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
        </button>
        <button
          type="button"
          className="reader-icon player-jump"
          aria-label={t('Forward {seconds} seconds', { seconds: JUMP })}
          title={t('Forward {seconds} seconds (L)', { seconds: JUMP })}
          onClick={() => player.jump(JUMP)}
        >
          <RotateCw size={16} strokeWidth={1.75} aria-hidden />
        </button>
        <input
          type="range"
          className="player-position"
          aria-label={t('Position in the recording')}
          aria-valuetext={
            duration === null ? clock(seconds) : t('{at} of {length}', { at: clock(seconds), length: clock(duration) })
          }
          min={0}
          max={duration ?? Math.max(seconds, 1)}
          step={1}
          value={seconds}
          onChange={({ target }) => player.seek(Number(target.value))}
        />
        <span className="player-time" aria-hidden>
          {clock(seconds)}
          {duration !== null && <span className="player-length"> / {clock(duration)}</span>}
        </span>
        <select
          className="player-rate"
          aria-label={t('Speed')}
          title={t('Speed')}
          value={rate}
          onChange={({ target }) => player.setRate(Number(target.value))}
        >
          {RATES.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
        <label className="player-follow" title={t('Keep the words that are spoken in sight')}>
          <input type="checkbox" checked={isFollowing} onChange={({ target }) => onFollow(target.checked)} />
          {t('Follow')}
        </label>
      </div>
    </div>
  );
}

/** Returns a position as players show it: 4:05, 1:04:05. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
