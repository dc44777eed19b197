/** What an address is compared by: whoever writes it, case tells no two people apart. It is kept as it was written. */
export const emailKey = (email: unknown): unknown => (typeof email === "string" ? email.toLowerCase() : email);
