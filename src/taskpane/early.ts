/**
 * What cannot wait for the pane's own code, which is long under way on a slow line and never comes where the network
 * swallows the request for Office.js before it. Office.js gives up some ten seconds after it has loaded if nobody has
 * called `Office.onReady` by then (office-js 6040); and whoever waits before the page as it came can load it again.
 */
const officeScript = document.querySelector('script[src$="office.js"]');

if (typeof Office === "undefined") officeScript?.addEventListener("load", callOnReady);
else callOnReady();

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest("#reload")) window.location.reload();
});

function callOnReady(): void {
  void Office.onReady();
}
