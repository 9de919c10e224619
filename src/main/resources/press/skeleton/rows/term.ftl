- id: ${id}
  term: ${yaml.of(words.term + " (" + id + ")")}
  definition: ${yaml.of(words.definition)}
  sources: [essay]
