import { Refused } from './faults.js';

/**
 * A part of the house that only one command needs, loaded when that command is called: `law` must
 * not wait for a web server to be read. Throws `Refused` where the part was not built.
 */
export async function part<Part>(path: string): Promise<Part> {
  const { href } = new URL(path, import.meta.url);
  try {
    return (await import(href)) as Part;
  } catch (fault) {
    if (isMissing(fault, href)) throw new Refused(`not built: ${path}; run \`npm run build\``);
    throw fault;
  }
}

const isMissing = (fault: unknown, href: string): boolean => {
  const { code, url } = fault as { code?: string; url?: string };
  return code === 'ERR_MODULE_NOT_FOUND' && (url === undefined || url === href);
};
