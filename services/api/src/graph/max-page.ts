/** Largest page of any list, in rows. */
export const MAX_PAGE = 100;
