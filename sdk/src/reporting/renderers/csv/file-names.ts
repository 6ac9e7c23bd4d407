/** A name that every file system takes: place, then what the title says in plain letters, at most so many. */
export function fileName(place: number, title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  return [String(place).padStart(2, "0"), words].filter((part) => part !== "").join("-");
}

const LONGEST = 60;
