/** Stands where a page is not built yet. */
export const ComingPage = () => <p>This page is not here yet.</p>;
