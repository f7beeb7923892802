// A page's policy cannot grow: when the visitor's choice made it another one, the page is loaded again.
const before = sluis.state();
sluis.on('recorded', (state) => {
  if (Object.keys(state).some((key) => state[key] !== before[key])) location.reload();
});
