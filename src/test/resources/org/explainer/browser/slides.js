// The slides whose content is taller than nine sixteenths of the window's width.
const tall = [];
for (const section of document.querySelectorAll("section")) {
  section.classList.add("on");
  const slide = section.querySelector(".slide");
  const height = [...slide.children].reduce((sum, part) => sum + part.offsetHeight, 0);
  if (height > (innerWidth * 9) / 16) {
    tall.push(section.id + ": " + height);
  }
}
return tall;
