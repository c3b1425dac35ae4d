/** The data type of a statement dragged from the navigator: its id. */
export const STATEMENT_TYPE = 'application/x-counterclaim-statement';
