import { Link } from 'wouter';
import { Empty } from '../design/empty.js';
import { addresses } from './addresses.js';

export const NotFoundPage = () => (
  <Empty title="There is nothing at this address" level={1}>
    <p>The address may be mistyped, or the page may have moved.</p>
    <Link href={addresses.dossiers()}>Go to the dossiers</Link>
  </Empty>
);
