/**
 * Runs in the page, before anything of its own: keeps what the browser tells of painting, blocking
 * and moving in `window.seen`, for `measurePage` to read.
 */
window.seen = { fcp: 0, lcp: 0, tasks: [], shifts: [] };

const observe = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    type,
    buffered: true,
  });

observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') window.seen.fcp = startTime;
});
observe('largest-contentful-paint', ({ startTime }) => {
  window.seen.lcp = startTime;
});
observe('longtask', ({ startTime, duration }) => window.seen.tasks.push({ startTime, duration }));
observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
  if (!hadRecentInput) window.seen.shifts.push({ startTime, value });
});
