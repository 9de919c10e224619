<#list sections[0..*2] as section>
- id: z0${section?counter}a
  chapter: ${section.id}
  kind: recall
  question: ${yaml.of(words.question)}
  options:
  - ${yaml.of(words.right)}
  - ${yaml.of(words.wrong)}
  answer: ${yaml.of(words.right)}
  explanation: ${yaml.of(words.because)}
  seed: [${section.first}]
</#list>
