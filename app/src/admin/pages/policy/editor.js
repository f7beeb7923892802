(() => {
  let form = document.getElementById('policy');
  let text = document.getElementById('text');
  let found = document.getElementById('found');
  let saved = text.value;
  let turn = 0;
  let timer;
  // One after the other: a form that is sent again at once forgets the first.
  let draw = () => form.querySelectorAll('[data-preview]').forEach((button, place) => {
    setTimeout(() => form.requestSubmit(button), place * 100);
  });
  let check = async () => {
    let own = ++turn;
    let body = new URLSearchParams(new FormData(form));
    let answer = await fetch(form.action + '/check', { method: 'POST', body }).catch(() => {});
    if (own != turn || !answer || !answer.ok) return;
    found.innerHTML = await answer.text();
    draw();
  };
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, 500);
  });
  ['language', 'layer', 'scheme'].forEach((name) => form.elements[name].addEventListener('change', draw));
  found.addEventListener('click', (event) => {
    let line = event.target.dataset.line;
    if (!line) return;
    event.preventDefault();
    let lines = text.value.split('\n');
    let start = lines.slice(0, line - 1).join('\n').length + (line > 1);
    text.focus();
    text.setSelectionRange(start, start + lines[line - 1].length);
    text.scrollTop = (line - 4) * text.scrollHeight / lines.length;
  });
  let leaves = (event) => {
    if (text.value != saved) event.preventDefault();
  };
  addEventListener('beforeunload', leaves);
  form.addEventListener('submit', ({ submitter }) => {
    if (!submitter || !('preview' in submitter.dataset)) removeEventListener('beforeunload', leaves);
  });
  draw();
})();
