<#list sections[0..*2] as section>
- id: cl0${section?counter}
  chapter: ${section.id}
  seed: [${section.first}]
  type: authors-claim
  text: ${yaml.of(words.claim)}
  support: ${yaml.of(words.support)}
  support_sources: [essay]
  counterpoint: ${yaml.of(words.reply)}
  counter_sources: [first-source]
  answer: ${yaml.of(words.answer)}
  answer_sources: [essay]
  status: contested
</#list>
