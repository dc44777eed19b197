import { isObject } from "../bundle.ts";
import type { Records } from "./records.ts";

interface Currency {
  readonly iso_currency_code: string;
  readonly currency_symbol: string;
  readonly currency_symbol_position: string;
}

const pound: Currency = { iso_currency_code: "gbp", currency_symbol: "£", currency_symbol_position: "before" };

/** An amount as it is written, in the form in which it is read. */
export function priceOf(records: Records, amount: string): Record<string, unknown> {
  const { iso_currency_code, currency_symbol, currency_symbol_position } = currencyOf(records);
  const decimal = Number(amount);
  const figure = Number.isInteger(decimal) ? String(decimal) : decimal.toFixed(2);
  return {
    decimal,
    string: currency_symbol_position === "after" ? figure + currency_symbol : currency_symbol + figure,
    iso_currency_code,
    currency_symbol,
    currency_symbol_position,
  };
}

function currencyOf(records: Records): Currency {
  for (const record of records.list("membership")) {
    const price = record["price"];
    if (isObject(price) && typeof price["currency_symbol"] === "string") return price as unknown as Currency;
  }
  return pound;
}
