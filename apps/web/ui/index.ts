/**
 * The parts that screens are made of: nothing outside this room knows what stands behind them. The
 * date fields and the palette are asked for by name, so that the first page comes without them.
 */
export { Notice } from './alert.js';
export { Choice, Choices, Flag, SmallChoice } from './choice.js';
export type { Option } from './choice.js';
export { Answered, Empty, Going, Loading } from './async.js';
export { Act, Download, GoTo, GoToButton, Print } from './button.js';
export { Dialog } from './dialog.js';
export { Facts } from './facts.js';
export { PasswordField, TextField } from './field.js';
export type { Asked } from './field.js';
export { Find } from './find.js';
export { Fold } from './fold.js';
export { CountField, LongText } from './longer-field.js';
export { Leads, ManyLinks } from './many-links.js';
export { Beside, Line, Page, Rows, Section, Sheet } from './page.js';
export { Pages } from './pages.js';
export { Problem, Refusals } from './problem.js';
export { RowSet } from './row-set.js';
export { Sign, State } from './state.js';
export type { Tone } from './state.js';
export { DataList } from './table.js';
export type { Column } from './table.js';
export { TabList } from './tabs.js';
export type { Tab } from './tabs.js';
export { Exact, Policy, Provision, Says, Sealed, Unseen, Written } from './text.js';
export { Timeline } from './timeline.js';
export type { Happening } from './timeline.js';
export { toast } from './toast.js';
export { Tracker } from './tracker.js';
export type { Stage } from './tracker.js';
export { Due, When, useAmount } from './when.js';
export { BareFrame, Frame, MenuLink, ThemeTool, Tool } from './frame.js';
export { openPalette } from './open-palette.js';
export { UiProvider } from './provider.js';
