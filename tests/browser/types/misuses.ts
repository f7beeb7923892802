//! Nothing here may compile: every line is expected to be an error, and `tsc` complains about one that is none.
import type { Sluis, SluisCall, SluisState } from '@sluis/types';

export async function misuses(sluis: Sluis, state: SluisState): Promise<void> {
  // @ts-expect-error a state is a copy that is only read
  state['p:analytics'] = true;
  // @ts-expect-error keys say what they are of
  console.log(state.analytics);
  // @ts-expect-error there is no such event
  sluis.on('accepted', () => {});
  // @ts-expect-error a handler is needed
  sluis.on('decision');
  // @ts-expect-error a grant names something
  await sluis.grant();
  // @ts-expect-error ids are texts
  await sluis.grant(['chat']);
  // @ts-expect-error a withdrawal takes everything
  await sluis.withdraw('chat');
  // @ts-expect-error a receipt may be absent
  console.log((await sluis.receipt()).record);
  // @ts-expect-error a receipt has no token
  console.log((await sluis.receipt())?.token);
  // @ts-expect-error the queue knows the calls
  const call: SluisCall = ['accept_all'];
  console.log(call);
  // @ts-expect-error the banner's own names are not part of it
  sluis.r();
}

// @ts-expect-error the snippet may have been blocked
window.sluis.open();
// @ts-expect-error there is no such event
document.addEventListener('sluis:decision', ({ detail }) => detail.token);
