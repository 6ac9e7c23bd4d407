/**
 * Reads what never changes once for each key, however many ask at the same time. A failure is told to those who wait
 * for it and then forgotten, so that the next one to ask reads again.
 */
export function readOnce<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
