/** What `shared` uses beyond the language itself: it is there wherever JavaScript runs. Seen by tsconfig.shared.json alone. */
declare const URL: { parse(address: string): { readonly href: string } | null };
