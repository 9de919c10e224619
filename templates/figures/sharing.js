// Outside a frame links stay in their window, and what is to be copied has a button.
(() => {
  const share = document.querySelector(".share");
  const words = share.dataset;

  function select(field) {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }

  function say(button, copied) {
    button.textContent = copied ? words.copied : words.failed;
    setTimeout(() => {
      button.textContent = words.copy;
    }, 2500);
  }

  function add(part) {
    const field = part.querySelector("textarea");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.setAttribute("aria-describedby", part.previousElementSibling.id);
    button.addEventListener("click", () => say(button, select(field)));
    part.append(button);
  }

  if (window === parent) {
    document.querySelectorAll("a[target]").forEach((link) => link.removeAttribute("target"));
    document.querySelectorAll(".share__field").forEach(add);
  }
})();
