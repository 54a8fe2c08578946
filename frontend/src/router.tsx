import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ParsedLocation,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiError } from '~/api/client';
import { loadTexts } from '~/i18n/texts';
import {
  categoriesOf,
  idsOf,
  logKindOf,
  logWhoOf,
  one,
  optional,
  parseSearch,
  regionOf,
  serviceOf,
  stringifySearch,
} from './routes/search';
import { Shell } from './routes/shell';
import { SignedIn } from './routes/signed-in';
import SignedOut from './routes/signed-out';
import { textsOf } from './routes/texts';
import { NotFoundPage, ProblemPage } from './shared/access/problem';
import { isDate } from './shared/format/dates';
import { ownPasswordQuery } from './shared/session/own-password';
import { type HeldSession, sessionQuery } from './shared/session/session';
import { Skeleton } from './shared/ui/skeleton';

type Context = { client: QueryClient };
const day = (value: unknown) => [one(value)].find((text) => text !== undefined && isDate(text));

function journalSearch(search: Record<string, unknown>) {
  return optional({
    innehall: categoriesOf(search.innehall),
    mottagning: idsOf(search.mottagning),
    fran: day(search.fran),
    till: day(search.till),
  });
}

const clinicSearch = (search: Record<string, unknown>) =>
  optional({ sok: one(search.sok), region: regionOf(search.region), tjanst: serviceOf(search.tjanst) });

/** A page that loads when it is gone to, together with its texts. */
const page = <Module extends { default: () => ReactNode }>(
  route: keyof typeof textsOf,
  load: () => Promise<Module>,
) =>
  lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadTexts(textsOf[route])]);
    return module;
  });

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  validateSearch: (search: Record<string, unknown>) =>
    optional({ to: one(search.to), slut: one(search.slut), eid: one(search.eid) }),
  component: page('sign-in', () => import('./routes/sign-in')),
});
const target = (search: Record<string, unknown>) => optional({ to: one(search.to) });
const passwordSignIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in/losenord',
  validateSearch: target,
  component: page('password-sign-in', () => import('./routes/password-sign-in')),
});
const orderPassword = createRoute({
  getParentRoute: () => root,
  path: '/logga-in/bestall-losenord',
  component: page('order-password', () => import('./routes/order-password')),
});
const redeemLetter = createRoute({
  getParentRoute: () => root,
  path: '/logga-in/brev',
  component: page('redeem-letter', () => import('./routes/redeem-letter')),
});
const signInReturn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in/retur',
  component: page('sign-in-return', () => import('./routes/sign-in-return')),
});
const signedOut = createRoute({
  getParentRoute: () => root,
  path: '/utloggad',
  // Never on its way: it must show also when the connection was just lost.
  component: SignedOut,
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tillganglighet',
  component: page('accessibility', () => import('./routes/accessibility')),
});

const support = createRoute({
  getParentRoute: () => root,
  path: '/hjalp',
  component: page('support', () => import('./routes/support')),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: SignedIn,
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.client.ensureQueryData(sessionQuery);
      await leadToChange(context.client, session, location);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        throw redirect({ to: '/logga-in', search: { to: location.href } });
      }
      throw error;
    }
  },
});
/** A first password from care opens nothing but the page where it is changed. */
async function leadToChange(
  client: QueryClient,
  { method }: HeldSession,
  { pathname, href }: ParsedLocation,
) {
  if (method !== 'password' || pathname === '/min-profil/losenord') return;
  const { changeRequired } = await client.ensureQueryData(ownPasswordQuery);
  if (changeRequired) throw redirect({ to: '/min-profil/losenord', search: { to: href } });
}

const ageLimits = createRoute({
  getParentRoute: () => signedIn,
  path: '/drift/aldersgranser',
  component: page('age-limits', () => import('./routes/age-limits')),
});
const profile = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-profil',
  component: page('profile', () => import('./routes/profile')),
});
const contactMobile = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-profil/mobil',
  component: page('contact-mobile', () => import('./routes/contact-mobile')),
});
const contactEmail = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-profil/e-post',
  component: page('contact-email', () => import('./routes/contact-email')),
});
const changePassword = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-profil/losenord',
  validateSearch: target,
  component: page('change-password', () => import('./routes/change-password')),
});
const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: page('start', () => import('./routes/start')),
});
const addChild = createRoute({
  getParentRoute: () => signedIn,
  path: '/lagg-till-barn',
  component: page('add-child', () => import('./routes/add-child')),
});
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/person/$patientId',
  component: page('person', () => import('./routes/person')),
});
const personHome = createRoute({
  getParentRoute: () => person,
  path: '/',
  component: page('person-home', () => import('./routes/person-home')),
});
const journal = createRoute({
  getParentRoute: () => person,
  path: '/journal',
  validateSearch: journalSearch,
  component: page('journal', () => import('./routes/journal')),
});
const journalEntry = createRoute({
  getParentRoute: () => person,
  path: '/journal/$entryId',
  // Kept for the way back.
  validateSearch: journalSearch,
  component: page('journal-entry', () => import('./routes/journal-entry')),
});
const journalSeal = createRoute({
  getParentRoute: () => person,
  path: '/journal/forsegling',
  component: page('journal-seal', () => import('./routes/journal-seal')),
});
const delegations = createRoute({
  getParentRoute: () => person,
  path: '/hjalp',
  component: page('delegations', () => import('./routes/delegations')),
});
const offerDelegation = createRoute({
  getParentRoute: () => person,
  path: '/hjalp/ny',
  component: page('offer-delegation', () => import('./routes/offer-delegation')),
});
const heldDelegations = createRoute({
  getParentRoute: () => signedIn,
  path: '/fullmakter',
  component: page('held-delegations', () => import('./routes/held-delegations')),
});
const access = createRoute({
  getParentRoute: () => person,
  path: '/atkomst',
  validateSearch: (search: Record<string, unknown>) => optional({ on: day(search.on) }),
  component: page('access', () => import('./routes/access')),
});

const handover = createRoute({
  getParentRoute: () => person,
  path: '/overlamning',
  component: page('handover', () => import('./routes/handover')),
});

const accessLog = createRoute({
  getParentRoute: () => person,
  path: '/logg',
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      vem: logWhoOf(search.vem),
      vad: logKindOf(search.vad),
      fran: day(search.fran),
      till: day(search.till),
    }),
  component: page('access-log', () => import('./routes/access-log')),
});

const clinics = createRoute({
  getParentRoute: () => person,
  path: '/mottagningar',
  validateSearch: clinicSearch,
  component: page('clinics', () => import('./routes/clinics')),
});
const clinic = createRoute({
  getParentRoute: () => person,
  path: '/mottagningar/$clinicId',
  // Kept for the way back.
  validateSearch: clinicSearch,
  component: page('clinic', () => import('./routes/clinic')),
});

const prescriptions = createRoute({
  getParentRoute: () => person,
  path: '/recept',
  component: page('prescriptions', () => import('./routes/prescriptions')),
});
const renew = createRoute({
  getParentRoute: () => person,
  path: '/recept/$prescriptionId/fornya',
  component: page('renew', () => import('./routes/renew')),
});
const certificates = createRoute({
  getParentRoute: () => person,
  path: '/intyg',
  component: page('certificates', () => import('./routes/certificates')),
});
const orderCertificate = createRoute({
  getParentRoute: () => person,
  path: '/intyg/bestall',
  component: page('order-certificate', () => import('./routes/order-certificate')),
});
const certificate = createRoute({
  getParentRoute: () => person,
  path: '/intyg/$certificateId',
  component: page('certificate', () => import('./routes/certificate')),
});
const messages = createRoute({
  getParentRoute: () => person,
  path: '/meddelanden',
  component: page('messages', () => import('./routes/messages')),
});
const newThread = createRoute({
  getParentRoute: () => person,
  path: '/meddelanden/nytt',
  validateSearch: (search: Record<string, unknown>) => optional({ hos: one(search.hos) }),
  component: page('new-thread', () => import('./routes/new-thread')),
});
const thread = createRoute({
  getParentRoute: () => person,
  path: '/meddelanden/$threadId',
  component: page('thread', () => import('./routes/thread')),
});
const programs = createRoute({
  getParentRoute: () => person,
  path: '/program',
  component: page('programs', () => import('./routes/programs')),
});
const program = createRoute({
  getParentRoute: () => person,
  path: '/program/$givenId',
  component: page('program', () => import('./routes/program')),
});
const programStep = createRoute({
  getParentRoute: () => person,
  path: '/program/$givenId/$step',
  component: page('program-step', () => import('./routes/program-step')),
});
const notificationSettings = createRoute({
  getParentRoute: () => person,
  path: '/aviseringar',
  component: page('notification-settings', () => import('./routes/notification-settings')),
});

const journalApplications = createRoute({
  getParentRoute: () => person,
  path: '/lasratt',
  component: page('journal-applications', () => import('./routes/journal-applications')),
});
const applyForJournal = createRoute({
  getParentRoute: () => person,
  path: '/lasratt/ansok',
  component: page('apply-for-journal', () => import('./routes/apply-for-journal')),
});
const insight = createRoute({
  getParentRoute: () => person,
  path: '/insyn',
  component: page('insight', () => import('./routes/insight')),
});

const id = (value: unknown) => idsOf(value)?.[0];
const times = createRoute({
  getParentRoute: () => person,
  path: '/tider',
  component: page('times', () => import('./routes/times')),
});
const bookTime = createRoute({
  getParentRoute: () => person,
  path: '/tider/boka',
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      hos: id(search.hos),
      ombokas: id(search.ombokas),
      typ: id(search.typ),
      vecka: day(search.vecka),
      steg: search.steg === 'kontroll' ? 'kontroll' : undefined,
    }),
  component: page('book-time', () => import('./routes/book-time')),
});
const requestTime = createRoute({
  getParentRoute: () => person,
  path: '/tider/bestall',
  validateSearch: (search: Record<string, unknown>) => optional({ hos: id(search.hos) }),
  component: page('request-time', () => import('./routes/request-time')),
});

const inRegion = (search: Record<string, unknown>) => optional({ region: regionOf(search.region) });
const selfTests = createRoute({
  getParentRoute: () => person,
  path: '/sjalvprov',
  component: page('self-tests', () => import('./routes/self-tests')),
});
const selfTestOffers = createRoute({
  getParentRoute: () => person,
  path: '/sjalvprov/bestall',
  validateSearch: inRegion,
  component: page('self-test-offers', () => import('./routes/self-test-offers')),
});
const orderSelfTest = createRoute({
  getParentRoute: () => person,
  path: '/sjalvprov/bestall/$offerId',
  // Kept for the way back.
  validateSearch: inRegion,
  component: page('order-self-test', () => import('./routes/order-self-test')),
});
const selfTestResult = createRoute({
  getParentRoute: () => person,
  path: '/sjalvprov/svar/$resultId',
  component: page('self-test-result', () => import('./routes/self-test-result')),
});

const staffCommissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/personal',
  component: page('staff-commissions', () => import('./routes/staff-commissions')),
});
const staff = createRoute({
  getParentRoute: () => signedIn,
  path: '/personal/$unitId',
  component: page('staff', () => import('./routes/staff')),
});
const blocks = createRoute({
  getParentRoute: () => staff,
  path: '/sparrar',
  component: page('staff-blocks', () => import('./routes/staff-blocks')),
});
const newBlock = createRoute({
  getParentRoute: () => staff,
  path: '/sparrar/ny',
  component: page('staff-new-block', () => import('./routes/staff-new-block')),
});
const block = createRoute({
  getParentRoute: () => staff,
  path: '/sparrar/$blockId',
  component: page('staff-block', () => import('./routes/staff-block')),
});
const approvals = createRoute({
  getParentRoute: () => staff,
  path: '/godkannanden',
  component: page('staff-approvals', () => import('./routes/staff-approvals')),
});
const unitPatients = createRoute({
  getParentRoute: () => staff,
  path: '/patienter',
  component: page('staff-patients', () => import('./routes/staff-patients')),
});
const addUnitPatient = createRoute({
  getParentRoute: () => staff,
  path: '/patienter/ny',
  component: page('staff-add-patient', () => import('./routes/staff-add-patient')),
});

const accessCases = createRoute({
  getParentRoute: () => staff,
  path: '/loggfragor',
  component: page('staff-access-cases', () => import('./routes/staff-access-cases')),
});
const accessChecks = createRoute({
  getParentRoute: () => staff,
  path: '/stickprov',
  component: page('staff-access-checks', () => import('./routes/staff-access-checks')),
});
const accessCheck = createRoute({
  getParentRoute: () => staff,
  path: '/stickprov/$checkId',
  component: page('staff-access-check', () => import('./routes/staff-access-check')),
});

const unitClinic = createRoute({
  getParentRoute: () => staff,
  path: '/mottagningen',
  component: page('staff-clinic', () => import('./routes/staff-clinic')),
});
const firstPasswords = createRoute({
  getParentRoute: () => staff,
  path: '/losenord',
  component: page('staff-passwords', () => import('./routes/staff-passwords')),
});
const issuePassword = createRoute({
  getParentRoute: () => staff,
  path: '/losenord/nytt',
  component: page('staff-issue-password', () => import('./routes/staff-issue-password')),
});

const unitRenewals = createRoute({
  getParentRoute: () => staff,
  path: '/receptfornyelser',
  component: page('staff-renewals', () => import('./routes/staff-renewals')),
});
const unitOrders = createRoute({
  getParentRoute: () => staff,
  path: '/intyg',
  component: page('staff-certificate-orders', () => import('./routes/staff-certificate-orders')),
});
const unitThreads = createRoute({
  getParentRoute: () => staff,
  path: '/meddelanden',
  component: page('staff-threads', () => import('./routes/staff-threads')),
});
const startUnitThread = createRoute({
  getParentRoute: () => staff,
  path: '/meddelanden/ny',
  component: page('staff-start-thread', () => import('./routes/staff-start-thread')),
});
const unitThread = createRoute({
  getParentRoute: () => staff,
  path: '/meddelanden/$threadId',
  component: page('staff-thread', () => import('./routes/staff-thread')),
});
const unitSelfTests = createRoute({
  getParentRoute: () => staff,
  path: '/sjalvprov',
  component: page('staff-self-tests', () => import('./routes/staff-self-tests')),
});
const unitSelfTestOffers = createRoute({
  getParentRoute: () => staff,
  path: '/sjalvprov/utbud',
  component: page('staff-self-test-offers', () => import('./routes/staff-self-test-offers')),
});
const unitGiven = createRoute({
  getParentRoute: () => staff,
  path: '/program',
  component: page('staff-programs', () => import('./routes/staff-programs')),
});
const followProgram = createRoute({
  getParentRoute: () => staff,
  path: '/program/$givenId',
  component: page('staff-follow-program', () => import('./routes/staff-follow-program')),
});
const giveProgram = createRoute({
  getParentRoute: () => staff,
  path: '/program/ge',
  component: page('staff-give-program', () => import('./routes/staff-give-program')),
});
const programLibrary = createRoute({
  getParentRoute: () => staff,
  path: '/programutbud',
  component: page('staff-program-library', () => import('./routes/staff-program-library')),
});
const unitProgram = createRoute({
  getParentRoute: () => staff,
  path: '/programutbud/$programId',
  component: page('staff-program', () => import('./routes/staff-program')),
});
const staffVisits = createRoute({
  getParentRoute: () => staff,
  path: '/tider',
  validateSearch: (search: Record<string, unknown>) => optional({ dag: day(search.dag) }),
  component: page('staff-visits', () => import('./routes/staff-visits')),
});
const staffPublish = createRoute({
  getParentRoute: () => staff,
  path: '/tider/nya',
  component: page('staff-publish', () => import('./routes/staff-publish')),
});
const staffRequests = createRoute({
  getParentRoute: () => staff,
  path: '/tidsonskemal',
  component: page('staff-requests', () => import('./routes/staff-requests')),
});
const staffAssessments = createRoute({
  getParentRoute: () => staff,
  path: '/mognadsbedomningar',
  component: page('staff-assessments', () => import('./routes/staff-assessments')),
});
const staffExceptions = createRoute({
  getParentRoute: () => staff,
  path: '/journalundantag',
  component: page('staff-exceptions', () => import('./routes/staff-exceptions')),
});
const staffObstacles = createRoute({
  getParentRoute: () => staff,
  path: '/medicinska-hinder',
  component: page('staff-obstacles', () => import('./routes/staff-obstacles')),
});

const sandboxRoutes = __SANDBOX__
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/sandbox',
        component: page('sandbox', () => import('./routes/sandbox')),
      }),
      createRoute({
        getParentRoute: () => root,
        path: '/sandbox/bankid',
        component: page('sandbox-bankid', () => import('./routes/sandbox-bankid')),
      }),
      createRoute({
        getParentRoute: () => root,
        path: '/sandbox/freja',
        component: page('sandbox-freja', () => import('./routes/sandbox-freja')),
      }),
    ]
  : [];

const routeTree = root.addChildren([
  signIn,
  passwordSignIn,
  orderPassword,
  redeemLetter,
  signInReturn,
  signedOut,
  accessibility,
  support,
  signedIn.addChildren([
    start,
    profile,
    ageLimits,
    contactMobile,
    contactEmail,
    changePassword,
    addChild,
    heldDelegations,
    person.addChildren([
      personHome,
      journal,
      journalSeal,
      journalEntry,
      delegations,
      offerDelegation,
      access,
      handover,
      accessLog,
      clinics,
      clinic,
      prescriptions,
      renew,
      certificates,
      orderCertificate,
      certificate,
      messages,
      newThread,
      thread,
      programs,
      program,
      programStep,
      notificationSettings,
      times,
      bookTime,
      requestTime,
      selfTests,
      selfTestOffers,
      orderSelfTest,
      selfTestResult,
      journalApplications,
      applyForJournal,
      insight,
    ]),
    staffCommissions,
    staff.addChildren([
      blocks,
      newBlock,
      block,
      approvals,
      unitPatients,
      addUnitPatient,
      accessCases,
      accessChecks,
      accessCheck,
      unitClinic,
      firstPasswords,
      issuePassword,
      unitRenewals,
      unitOrders,
      unitThreads,
      startUnitThread,
      unitThread,
      unitSelfTests,
      unitSelfTestOffers,
      unitGiven,
      followProgram,
      giveProgram,
      programLibrary,
      unitProgram,
      staffVisits,
      staffPublish,
      staffRequests,
      staffAssessments,
      staffExceptions,
      staffObstacles,
    ]),
  ]),
  ...(sandboxRoutes as []),
]);

export function makeRouter(client: QueryClient, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Skeleton />,
    defaultErrorComponent: ({ error, reset }) => <ProblemPage error={error} retry={reset} />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
