- id: ${id}
  chapter: ${chapter}
  kind: recall
  question: ${yaml.of(words.question)}
  options:
  - ${yaml.of(words.right)}
  - ${yaml.of(words.wrong)}
  answer: ${yaml.of(words.right)}
  explanation: ${yaml.of(words.because)}
  seed: [${sentence}]
