/** A time in a recording or of the day: `0:12`, `00:12:30`, `00:12:30.500`. */
export const clock = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?';
