// Keeps the line of the last minutes up to date. A quarter of an hour at most, so that a page that was left open does not
// keep its operator signed in; not while it is hidden; and not after an answer that is none.
const line = document.querySelector('[data-live]');
let left = 90;
const stop = () => {
  clearInterval(timer);
  line.parentElement.classList.remove('on');
  line.append(` ${line.dataset.stopped}`);
};
const ask = async () => {
  if (document.hidden) return;
  if (left-- <= 0) return stop();
  try {
    const answer = await fetch(line.dataset.live, { redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    line.textContent = (await answer.json()).text;
    line.parentElement.classList.add('on');
  } catch {
    stop();
  }
};
const timer = setInterval(ask, 10000);
ask();
