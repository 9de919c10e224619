// Lines of the band that a reader's own colours leave in the colour of a ground that is gone.
const ink = getComputedStyle(document.body).color;
return [...document.querySelectorAll(".pulse__line, .pulse__tick, .pulse__axis")]
  .filter((one) => getComputedStyle(one).stroke !== ink)
  .map((one) => one.getAttribute("class"));
