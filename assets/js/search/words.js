// What is a word, and which words are the same.

// An apostrophe before a Cyrillic letter is part of the word; before a Latin one it parts two.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
const BARE = { ł: "l", đ: "d", ø: "o", æ: "ae", ß: "ss" }; // letters that Unicode takes for whole
const CYRILLIC = [
  "абвгдежзийклмнопрстуфхцчшщъыьэюяєґії",
  "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya ye g i i",
];
const GEORGIAN = [
  "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
  "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
];
const SOUNDS = { ...sounds(CYRILLIC), ...sounds(GEORGIAN) };

function sounds([letters, latin]) {
  const each = latin.split(" ");
  return Object.fromEntries(Array.from(letters, (letter, at) => [letter, each[at]]));
}

export function words(text) {
  return text.match(WORD) || [];
}

// The same with where they stand.
export function places(text) {
  return Array.from(text.matchAll(WORD));
}

// "Radošević" and "RADOSEVIC" are one word, and so are "п'ять" and "п’ять"; й and ї are letters of
// their own.
export function plain(word) {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(и\u0306|і\u0308)|[\p{M}'’ʼ]/gu, "$1")
    .normalize("NFC")
    .replace(/[łđøæß]/g, (letter) => BARE[letter]);
}

// A letter alone, as behind an apostrophe, says nothing.
export function term(word) {
  const bare = plain(word);
  return bare.length > 1 || /\d/.test(bare) ? bare : null;
}

// Names are read by their sounds, from Cyrillic (after plain) and Georgian letters to Latin ones.
export function sounded(query) {
  return Array.from(plain(query), (letter) => (letter in SOUNDS ? SOUNDS[letter] : letter)).join(
    "",
  );
}
