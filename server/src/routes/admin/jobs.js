//! Renews what a page says of jobs that are under way; without it the browser loads the page again by itself. Half an hour
//! at most, so that a page that was left open does not keep its operator signed in, and not while it is hidden.
const place = document.getElementById('progress');
let left = 900;
let missed = 0;
const stop = () => clearInterval(timer);
const ask = async () => {
  if (document.hidden) return;
  if (left-- <= 0) return stop();
  try {
    const answer = await fetch(location.href, { redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    missed = 0;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('progress');
    // Something began or ended: the whole page says other things. Asked for once, or a slow answer is never waited for.
    if (fresh?.dataset.state !== place.dataset.state || !page.querySelector('head script')) {
      stop();
      return location.reload();
    }
    if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
  } catch {
    // Once may be chance, as while the server is started again.
    if ((missed += 1) > 5) stop();
  }
};
const timer = place && setInterval(ask, 2000);
