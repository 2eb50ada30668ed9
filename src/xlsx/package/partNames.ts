/**
 * The name of a part as others are compared with it: names do not tell capitals from small letters, and may write signs
 * as "%20" (ECMA-376 part 2, 6.2.2). Some programs write "\" for "/", or a "/" before the name.
 */
export function folded(name: string): string {
  return unescaped(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
