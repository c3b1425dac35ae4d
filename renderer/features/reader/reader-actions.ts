import { closeReader } from '../../core/slices/reading.ts';

export const readerActions = {
  'close-reader': closeReader,
};
