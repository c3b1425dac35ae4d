/** What a statement dragged from the navigator carries: its id. */
export const STATEMENT_TYPE = 'application/x-counterclaim-statement';
