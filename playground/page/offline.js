// The service worker: the page without a network. What the network gives is kept, and answers when there is none.

const KEPT = "phase-rules-playground";
/** What TypeScript knows of workers is another kind. @type {any} */
const worker = self;

// The page names what it has loaded, and what it may load later.
worker.onmessage = (/** @type {any} */ event) => event.waitUntil(keep(event.data));

worker.onactivate = (/** @type {any} */ event) => event.waitUntil(worker.clients.claim());

worker.onfetch = (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
};

/** @param {string[]} urls */
async function keep(urls) {
  const kept = await caches.open(KEPT);
  await Promise.allSettled(urls.map((url) => kept.add(url)));
}

/** @param {Request} request */
async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    return (await kept.match(request, { ignoreSearch: true })) ?? Promise.reject(error);
  }
}
