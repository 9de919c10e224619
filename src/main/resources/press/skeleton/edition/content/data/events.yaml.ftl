- id: published
  date: '${published}'
  display_date: '${published}'
  title: ${yaml.of(words.event)}
  summary: ${yaml.of(words.summary)}
  kind: publication
  chapters: [${sections[0].id}]
  scope: context
  added: whole row
  sources: [essay]
