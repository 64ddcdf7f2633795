/** What a Japanese sentence about somebody goes on with; part of a regular expression. */
export const particle = '(?:[はがをにへもや、。」]|の(?!で)|と(?!い)|から|より|で(?!は|す|ご))';
