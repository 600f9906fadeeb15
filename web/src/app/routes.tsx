import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFoundPage } from './not-found-page.js';

const Dossiers = lazy(() => import('../dossiers/page.js'));
const Home = lazy(() => import('../home/page.js'));
const Ask = lazy(() => import('../ask/page.js'));
const Search = lazy(() => import('../search/page.js'));
const Audit = lazy(() => import('../audit/page.js'));
const Report = lazy(() => import('../report/page.js'));
const Watched = lazy(() => import('../watched/page.js'));
const Document = lazy(() => import('../document/page.js'));
const Evidence = lazy(() => import('../evidence/page.js'));
const Graph = lazy(() => import('../map/page.js'));
const Relations = lazy(() => import('../relations/page.js'));
const Compare = lazy(() => import('../compare/page.js'));

/** Every address; a page reads its parts with `useParams()` and its query with `useSearchParams()`. */
export const Routes = () => (
  <Switch>
    <Route path="/" component={Dossiers} />
    <Route path="/d/:d" component={Home} />
    <Route path="/d/:d/ask" component={Ask} />
    <Route path="/d/:d/search" component={Search} />
    <Route path="/d/:d/relations" component={Relations} />
    <Route path="/d/:d/audit" component={Audit} />
    <Route path="/d/:d/checks/:id" component={Report} />
    <Route path="/d/:d/checks/:id/evidence" component={Evidence} />
    <Route path="/d/:d/checks/:id/map" component={Graph} />
    <Route path="/d/:d/compare" component={Compare} />
    <Route path="/d/:d/watched" component={Watched} />
    <Route path="/d/:d/documents/:id" component={Document} />
    <Route component={NotFoundPage} />
  </Switch>
);
