/** Not built yet. */
const Page = () => <p>This page is not here yet.</p>;
export default Page;
