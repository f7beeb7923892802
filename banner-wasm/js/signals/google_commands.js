//! What Google is told beside the default, for sites that say so: commands as they are sent, where `__WORDS__` stands.
//! A default for regions where things run unasked is left out where the browser's signal says no (P3).
__TELL__ = (mode) => {
  if (mode == 'default') __WORDS__.forEach((words) => {
    if (words[0] == 'set' || !navigator.globalPrivacyControl) gtag(...words);
  });
};
