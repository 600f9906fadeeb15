const MONEY = /\b(?:pay|paid|spen[dt]|cost|price|worth|much money|fund|award|budget)/i;

/** Whether a text speaks of money: an amount that it asks for has a currency. */
export const speaksOfMoney = (text: string): boolean => MONEY.test(text);
