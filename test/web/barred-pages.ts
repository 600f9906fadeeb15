import { articleHtml } from './pages.js';

/** Pages that answer well and are no evidence, in the wordings of different makers. */
export const BARRED_PAGES = {
  challenge: [
    `<!doctype html><html><head><title>Just a moment...</title></head><body><h1>herald.example</h1>
     <p>Verify you are human by completing the action below.</p>
     <p>herald.example needs to review the security of your connection before proceeding.</p>
     <noscript>Enable JavaScript and cookies to continue</noscript></body></html>`,
    `<!doctype html><html><head><title>Access to this page has been denied</title></head><body>
     <p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p>
     <p>Press &amp; hold to confirm you are a human (and not a bot).</p></body></html>`,
  ],
  consent: [
    `<!doctype html><html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1>
     <p>We and our 842 partners store and access information on your device, such as cookies, to show you personalised ads.</p>
     <p>You can change your choices at any time in our privacy centre.</p>
     <button>Accept all</button><button>Reject all</button><button>Manage options</button></body></html>`,
    `<!doctype html><html><head><title>Cookie settings</title></head><body>
     <h2>Your choices regarding cookies on this site</h2>
     <p>To read on, agree to the use of cookies for advertising, or subscribe and read without tracking.</p>
     <button>Agree and continue</button><a href="/pur">Manage preferences</a></body></html>`,
  ],
  login: [
    `<!doctype html><html><head><title>Log in | Quarterly</title></head><body><h1>Log in to continue</h1>
     <form action="/session"><label>E-mail <input type="email" name="email"></label>
     <label>Password <input type="password" name="password"></label><button>Log in</button></form>
     <p>New here? Create an account.</p></body></html>`,
    `<!doctype html><html><head><title>Members only</title></head><body><p>You must be signed in to view this page.</p>
     <form><input name="user"><input type="password"></form><a href="/forgot">Forgot your password?</a></body></html>`,
  ],
  paywall: [
    articleHtml({
      title: 'Port authority signs pilot agreement',
      publisher: 'The Ledger',
      paragraphs: [
        'The port authority of Selwick signed an agreement on Tuesday that would let pilots from the neighbouring county work there.',
      ],
      foot: '<div><p>This article is for subscribers only. Subscribe now for 1 crown a week to continue reading.</p><p>Already a subscriber? Log in.</p></div>',
    }),
    articleHtml({
      title: 'What the reservoir audit leaves out',
      publisher: 'Valley Post',
      paragraphs: ['An audit of the reservoir was published this week.'],
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"headline":"What the reservoir audit leaves out"}</script>',
      foot: '<p>To continue reading, start your free trial.</p>',
    }),
  ],
  missing: [
    `<!doctype html><html><head><title>Page not found - Herald</title></head><body><nav><a href="/">Home</a></nav>
     <h1>Page not found</h1><p>Sorry, the page you are looking for may have been moved or deleted.</p><p>Try our search.</p></body></html>`,
    `<!doctype html><html><head><title>404</title></head><body><h1>Oops!</h1><p>We can't find the page you requested.</p></body></html>`,
  ],
  empty: [
    `<!doctype html><html><head><title>Herald</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>`,
    `<!doctype html><html><head><title>Council minutes</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script>start()</script></body></html>`,
  ],
} as const;
