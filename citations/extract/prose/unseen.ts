/** Signs that nobody types and no reader sees: soft hyphens, zero-width blanks, word joiners, byte order marks. */
export const unseen = /[\u00ad\u200b\u2060\ufeff]/gu
