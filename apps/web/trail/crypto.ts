// Filled in with the verifier in the browser.
export {};
