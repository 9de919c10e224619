- id: first-source
  label: ${yaml.of(words.label)}
  title: ${yaml.of(words.work)}
  publisher: ${yaml.of(words.publisher)}
  date: n.d.
  url: https://example.org/first-source
  supports: ${yaml.of(words.supports)}
