// The page's own file that imports a script of others: in an inline script with a nonce the import would have the nonce too.
import(document.currentScript.dataset.import).catch(() => {});
