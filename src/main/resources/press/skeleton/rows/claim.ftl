- id: ${id}
  chapter: ${chapter}
  seed: [${sentence}]
  type: authors-claim
  text: ${yaml.of(words.claim)}
  support: ${yaml.of(words.support)}
  support_sources: [essay]
  counterpoint: ${yaml.of(words.reply)}
  counter_sources: [essay]
  answer: ${yaml.of(words.answer)}
  answer_sources: [essay]
  status: contested
