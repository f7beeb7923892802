//! Uses everything that the types offer; it is compiled and never run.
import type { Sluis, SluisCall, SluisError, SluisErrorCode, SluisEventName, SluisHandler, SluisKey, SluisOutcome, SluisQueue, SluisReceipt, SluisRecord, SluisState } from '@sluis/types';

const handler: SluisHandler = (state) => {
  const key: SluisKey = 's:posthog';
  const granted: boolean = state['p:analytics'] && state[key];
  console.log(granted);
};
const early: SluisQueue = [['on', 'decision', handler], ['open'], ['close'], ['withdraw'], ['receipt'], ['grant', 'chat', 'p:media']];
const call: SluisCall = early[0];
window.sluis ??= [] as unknown as Sluis;
window.sluis.push(call);

export async function everything(sluis: Sluis): Promise<void> {
  const state: SluisState = sluis.state();
  const names: SluisEventName[] = ['shown', 'closed', 'decision', 'recorded', 'withdrawn'];
  const ends: (() => void)[] = names.map((name) => sluis.on(name, handler));
  ends.forEach((end) => end());
  await sluis.open();
  await sluis.close();
  const after: SluisState = await sluis.grant('chat', 's:video');
  const none: SluisState = await sluis.withdraw();
  const receipt: SluisReceipt | null = await sluis.receipt();
  if (receipt) {
    const record: SluisRecord = receipt.record;
    const outcome: SluisOutcome | undefined = record.purposes.analytics;
    console.log(record.id, record.state === 'given', outcome?.granted, record.carried_from?.origin, receipt.signature, receipt.proof.header);
  }
  console.log(Object.keys(state), after, none);
  await sluis.grant('chat').catch((error: SluisError) => {
    const code: SluisErrorCode = error.code;
    if (code === 'no_gesture') console.log(error.message);
  });
}

document.addEventListener('sluis:decision', ({ detail }) => handler(detail));
document.addEventListener('sluis:shown', ({ detail }) => console.log(detail['p:media']));
document.addEventListener('sluis:closed', () => window.sluis?.state());
document.addEventListener('sluis:recorded', () => window.sluis?.receipt());
document.addEventListener('sluis:withdrawn', () => location.reload());
