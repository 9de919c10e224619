- id: ${id}
  label: ${yaml.of(words.label)}
  title: ${yaml.of(words.work)}
  publisher: ${yaml.of(words.publisher)}
  date: n.d.
  url: https://example.org/${id}
  supports: ${yaml.of(words.supports)}
