- id: essay
  title: ${yaml.of(title)}
  authors:
<#list authors as author>
  - {given: ${yaml.of(author.given)}, family: ${yaml.of(author.family)}}
</#list>
  journal: ${yaml.of(source)}
  published: '${published}'
  online: '${published}'
  url: ${yaml.of(url)}
