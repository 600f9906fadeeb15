import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { useCheck } from '../api/checks.js';
import { useDossier } from '../api/dossiers.js';
import { addresses } from './addresses.js';
import styles from './layout.module.css';
import { SignOut } from './sign-out.js';
import { ThemeSwitch } from './theme-switch.js';

const NavLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const [location] = useLocation();
  return (
    <Link href={href} aria-current={location === href ? 'page' : undefined}>
      {children}
    </Link>
  );
};

const DossierLinks = ({ dossier }: { dossier: string }) => {
  const { data } = useDossier(dossier);
  return (
    <div className={styles.links}>
      <NavLink href={addresses.dossier(dossier)}>{data?.title ?? dossier}</NavLink>
      <NavLink href={addresses.ask(dossier)}>Ask</NavLink>
      <NavLink href={addresses.search(dossier)}>Search</NavLink>
      <NavLink href={addresses.relations(dossier)}>Relations</NavLink>
      <NavLink href={addresses.audit(dossier)}>Audit a draft</NavLink>
    </div>
  );
};

const CheckLinks = ({ dossier, check }: { dossier: string; check: string }) => {
  // Its pages read it from the cache: asked for here, it comes while their code is on its way.
  useCheck(dossier, check);
  return (
    <nav className={styles.check} aria-label="This check">
      <NavLink href={addresses.check(dossier, check)}>Report</NavLink>
      <NavLink href={addresses.evidence(dossier, check)}>Evidence</NavLink>
      <NavLink href={addresses.map(dossier, check)}>Map</NavLink>
    </nav>
  );
};

/**
 * After a change of page the reader starts at its top, by eye and by screen reader. Going back keeps
 * the place that the browser remembers. It runs before a page's own effects, which may scroll on.
 */
const useTopOfPage = (): void => {
  const [location] = useLocation();
  const shown = useRef(location);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = (): void => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useLayoutEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    if (!wentBack.current) window.scrollTo(0, 0);
    wentBack.current = false;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
};

/** The bar over every page, and the place of the page. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const [inDossier, dossierParams] = useRoute('/d/:d/*?');
  const [inCheck, checkParams] = useRoute('/d/:d/checks/:id/*?');
  useTopOfPage();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.bar}>
        <div className={styles.row}>
          <nav className={styles.nav} aria-label="Reading room">
            <Link href={addresses.dossiers()} className={styles.brand}>
              Corroborate
            </Link>
            {inDossier && <DossierLinks dossier={dossierParams.d} />}
          </nav>
          <div className={styles.right}>
            <SignOut />
            <ThemeSwitch />
          </div>
        </div>
        {inCheck && <CheckLinks dossier={checkParams.d} check={checkParams.id} />}
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
};
