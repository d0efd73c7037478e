// Carries what an authenticator answers into the form around it. It enhances only: where it does not run, the form says what to do instead.
for (const place of document.querySelectorAll("[data-passkey]")) {
  const form = place.querySelector("form");
  const answer = form.elements.namedItem("credential");
  form.addEventListener("submit", async (event) => {
    if (answer.value || !window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;
    event.preventDefault();
    const options = JSON.parse(place.dataset.options);
    try {
      const credential = place.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      answer.value = JSON.stringify(credential);
    } catch {
      // Given up or unknown to the authenticator: sent without an answer, the page says so in the reader's language.
      answer.value = "none";
    }

    form.requestSubmit();
  });
}
