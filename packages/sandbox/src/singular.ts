/** The name of one of several: `membership_categories` gives `membership_category`. */
export const singular = (name: string): string => name.replace(/ies$/, "y").replace(/s$/, "");
