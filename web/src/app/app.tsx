import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { makeQueryClient } from '../api/query-client.js';
import { Loading } from '../design/loading.js';
import { ErrorBoundary } from './error-boundary.js';
import { Layout } from './layout.js';
import { Routes } from './routes.js';

export const App = () => {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <Layout>
        <ErrorBoundary>
          <Suspense fallback={<Loading what="the page" />}>
            <Routes />
          </Suspense>
        </ErrorBoundary>
      </Layout>
    </QueryClientProvider>
  );
};
