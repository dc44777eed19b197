import type { Codec } from "./codec.ts";

/** An amount of money, exact: `{ units: 1099n, scale: 2 }` is 10.99. */
export interface Money {
  /** The amount in the smallest units that the scale tells apart. */
  readonly units: bigint;
  /** How many digits stand behind the point. An amount that was read has at least two, so that amounts add up. */
  readonly scale: number;
}

const texts = new WeakMap<Money, string>();

/**
 * An amount as whole units and a scale. It remembers the text that it was read from and goes out as that; one that was
 * computed goes out with as many digits behind the point as its scale says.
 */
export const money: Codec<Money> = {
  decode(text) {
    const [, whole, fraction = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (whole === undefined) throw new RangeError("This is not an amount.");
    const digits = fraction.padEnd(2, "0");
    const amount = Object.freeze({ units: BigInt(whole + digits), scale: digits.length });
    texts.set(amount, text);
    return amount;
  },
  encode(amount) {
    const { units, scale } = amount;
    if (typeof units !== "bigint" || !Number.isInteger(scale) || scale < 0)
      throw new RangeError("This is not an amount.");
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
    const point = digits.length - scale;
    const exact = `${units < 0n ? "-" : ""}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
    return texts.get(amount) ?? exact;
  },
};
