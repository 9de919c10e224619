- id: ${id}
  date: '${today}'
  display_date: '${today}'
  title: ${yaml.of(words.title)}
  summary: ${yaml.of(words.summary)}
  kind: event
  chapters: [${chapter}]
  scope: context
  added: whole row
  sources: [essay]
