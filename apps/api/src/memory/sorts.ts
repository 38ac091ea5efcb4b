/** The key of a sort, without the sign that turns it round. */
export const sortKeyOf = (sort: string): string => (sort.startsWith("-") ? sort.slice(1) : sort);

export const isDescending = (sort: string): boolean => sort.startsWith("-");

/** A count as part of a position: numbers in the order of their size. */
export const ranked = (count: number): string => String(count).padStart(7, "0");
