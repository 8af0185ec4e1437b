import {
  createRootRoute, createRoute, createRouter, lazyRouteComponent,
} from '@tanstack/react-router';
import { Loading } from '../ui/index.js';
import { Gate } from './gate.js';
import { Broken, NotFound } from './lost.js';
import { readSearch, searchOf, writeSearch } from './search.js';

const root = createRootRoute({
  component: Gate, notFoundComponent: NotFound, errorComponent: Broken,
});

const inbox = createRoute({
  getParentRoute: () => root, path: '/', validateSearch: searchOf('tab'),
  component: lazyRouteComponent(() => import('../inbox/inbox-page.js'), 'InboxPage'),
});
const chooseMeasure = createRoute({
  getParentRoute: () => root, path: '/new',
  component: lazyRouteComponent(() => import('../request/choose-page.js'), 'ChoosePage'),
});
const open = createRoute({
  getParentRoute: () => root, path: '/new/$measure',
  validateSearch: searchOf('unit', 'subject', 'renews'),
  component: lazyRouteComponent(() => import('../request/open-page.js'), 'OpenPage'),
});
const step = createRoute({
  getParentRoute: () => root, path: '/cases/$id/steps/$step', validateSearch: searchOf('page'),
  component: lazyRouteComponent(() => import('../request/step-page.js'), 'StepPage'),
});
const decide = createRoute({
  getParentRoute: () => root, path: '/cases/$id/decide',
  component: lazyRouteComponent(() => import('../decide/decide-page.js'), 'DecidePage'),
});
const decision = createRoute({
  getParentRoute: () => root, path: '/cases/$id/decision',
  component: lazyRouteComponent(() => import('../decide/decision-page.js'), 'DecisionPage'),
});
const oneCase = createRoute({
  getParentRoute: () => root, path: '/cases/$id', validateSearch: searchOf('tab'),
  component: lazyRouteComponent(() => import('../case/case-page.js'), 'CasePage'),
});
const measures = createRoute({
  getParentRoute: () => root, path: '/measures',
  validateSearch: searchOf(
    'measure', 'state', 'unit', 'subject', 'q', 'effective', 'from', 'to', 'sort', 'page',
    'view', 'span',
  ),
  component: lazyRouteComponent(() => import('../measures/measures-page.js'), 'MeasuresPage'),
});
const notices = createRoute({
  getParentRoute: () => root, path: '/notices', validateSearch: searchOf('tab'),
  component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'NoticesPage'),
});
const oneNotice = createRoute({
  getParentRoute: () => root, path: '/notices/$id',
  component: lazyRouteComponent(() => import('../notices/notice-page.js'), 'NoticePage'),
});
const telling = createRoute({
  getParentRoute: () => root, path: '/telling',
  validateSearch: searchOf('sort', 'tab', 'case'),
  component: lazyRouteComponent(() => import('../telling/telling-page.js'), 'TellingPage'),
});
const reports = createRoute({
  getParentRoute: () => root, path: '/reports', validateSearch: searchOf('kind', 'period'),
  component: lazyRouteComponent(() => import('../reports/reports-page.js'), 'ReportsPage'),
});
const report = createRoute({
  getParentRoute: () => root, path: '/reports/$id', validateSearch: searchOf('figure'),
  component: lazyRouteComponent(() => import('../reports/report-page.js'), 'ReportPage'),
});
const trail = createRoute({
  getParentRoute: () => root, path: '/trail',
  validateSearch: searchOf('type', 'case', 'actor', 'before'),
  component: lazyRouteComponent(() => import('../trail/trail-page.js'), 'TrailPage'),
});
const verify = createRoute({
  getParentRoute: () => root, path: '/trail/verify',
  component: lazyRouteComponent(() => import('../trail/verify-page.js'), 'VerifyPage'),
});
const entry = createRoute({
  getParentRoute: () => root, path: '/trail/$seq',
  component: lazyRouteComponent(() => import('../trail/entry-page.js'), 'EntryPage'),
});
const act = createRoute({
  getParentRoute: () => root, path: '/act', validateSearch: searchOf('q', 'only'),
  component: lazyRouteComponent(() => import('../act/act-page.js'), 'ActPage'),
});
const provision = createRoute({
  getParentRoute: () => root, path: '/act/$key',
  component: lazyRouteComponent(() => import('../act/provision-page.js'), 'ProvisionPage'),
});
const registers = createRoute({
  getParentRoute: () => root, path: '/registers',
  component: lazyRouteComponent(() => import('../registers/registers-page.js'), 'RegistersPage'),
});
const register = createRoute({
  getParentRoute: () => root, path: '/registers/$name',
  validateSearch: searchOf('q', 'state', 'page'),
  component: lazyRouteComponent(() => import('../registers/register-page.js'), 'RegisterPage'),
});
const writing = createRoute({
  getParentRoute: () => root,
  path: '/registers/$name/write/$act',
  validateSearch: searchOf('entry'),
  component: lazyRouteComponent(() => import('../registers/write-page.js'), 'WritePage'),
});
const registerEntry = createRoute({
  getParentRoute: () => root, path: '/registers/$name/$id',
  component: lazyRouteComponent(() => import('../registers/entry-page.js'), 'RegisterEntryPage'),
});
const accounts = createRoute({
  getParentRoute: () => root, path: '/accounts',
  component: lazyRouteComponent(() => import('../registers/accounts-page.js'), 'AccountsPage'),
});
const password = createRoute({
  getParentRoute: () => root, path: '/password',
  component: lazyRouteComponent(() => import('./password-page.js'), 'PasswordPage'),
});
const accessibility = createRoute({
  getParentRoute: () => root, path: '/accessibility',
  component: lazyRouteComponent(() => import('./accessibility-page.js'), 'AccessibilityPage'),
});

const routes = root.addChildren([
  inbox, chooseMeasure, open, step, decide, decision, oneCase, measures, notices, oneNotice,
  telling, reports, report, trail, verify, entry, act, provision, registers, register, writing,
  registerEntry, accounts, password, accessibility,
]);

/** Every page and its address; filters live in the address, so that they can be kept and sent. */
export const router = createRouter({
  routeTree: routes,
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFound,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
