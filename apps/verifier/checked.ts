import type { Examined } from '#oversight/overseer';

/** The checkpoint that the reader kept: when its file was written, and how much it covers. */
export type Kept = { readonly at: string; readonly size: number };

/** What was checked, a line for each, in Estonian and English. */
export function checkedLines(examined: Examined, kept: Kept | null): string[] {
  const { size, root, heads, quorum, data, law, reports } = examined;
  return [
    line('kirjeid', 'entries', `${size}`),
    line('juurräsi', 'root', root.toString('base64')),
    line('allkirjastatud kontrollpunkte', 'signed heads', `${heads}`),
    line('tunnistajad', 'witnesses', quorumSaid(quorum)),
    line('seadus: otsustatud samme', 'law: steps judged', `${law.steps}`),
    line('seadus: keeldumisi', 'law: refusals judged', `${law.refusals}`),
    line('isikuandmeid', 'personal data', dataSaid(data)),
    line('aruandeid uuesti tehtud', 'reports made anew', reportsSaid(reports)),
    line('võrreldud kontrollpunktiga', 'compared with your checkpoint',
      kept === null ? '–' : `${kept.size} (${kept.at})`),
  ];
}

const line = (et: string, en: string, said: string): string => `${et} / ${en}: ${said}`;

const quorumSaid = (quorum: boolean | null): string =>
  quorum === null
    ? 'poliitikat ei antud / no policy given'
    : quorum ? 'piisavalt / enough' : 'liiga vähe / too few';

const dataSaid = (data: Examined['data']): string =>
  data === null
    ? 'eksport neid ei sisalda / not in the export'
    : `${data.present} alles / present, ${data.erased} kustutatud / erased, ` +
      `${data.missing} puudu / missing`;

const reportsSaid = ({ issued, handed }: Examined['reports']): string =>
  `${issued}, failiga / with their file ${handed}`;
