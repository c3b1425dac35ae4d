import { z } from 'zod';

// The window's Content-Security-Policy forbids eval, which zod would otherwise probe for and use.
z.config({ jitless: true });
