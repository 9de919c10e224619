- id: first-term
  term: ${yaml.of(words.term)}
  definition: ${yaml.of(words.definition)}
  sources: [first-source]
