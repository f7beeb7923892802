//! Passkeys: each form marked for one asks the server for a question, the browser for the answer, and is then sent as it is.
//! Without this script the forms stay hidden, and the pages say what to do instead.
const credentials = window.PublicKeyCredential;
const able = credentials?.parseCreationOptionsFromJSON && credentials.parseRequestOptionsFromJSON;

const answer = async (form) => {
  const asked = await fetch(form.dataset.ask, { redirect: 'error' });
  if (!asked.ok) throw new Error(String(asked.status));
  const { options, state } = await asked.json();
  const credential = form.dataset.passkey === 'make'
    ? await navigator.credentials.create({ publicKey: credentials.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: credentials.parseRequestOptionsFromJSON(options) });
  return { state, response: JSON.stringify(credential.toJSON()) };
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const [failed, button] = [form.querySelector('[data-failed]'), form.querySelector('button')];
  if (!able) {
    document.querySelector('[data-unable]').hidden = false;
    continue;
  }
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failed.hidden = true;
    button.disabled = true;
    try {
      const { state, response } = await answer(form);
      form.elements.state.value = state;
      form.elements.response.value = response;
      form.submit();
      // Whoever comes back to this page is asked anew.
      form.elements.response.value = '';
    } catch {
      failed.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}
