<#-- The essay for BibTeX. Reads: edition. -->
<#assign essay = edition.essay()>
@article{${essay.key()},
  author  = {<#list essay.authors as author>${author.family}, ${author.given}<#sep> and </#sep></#list>},
  title   = {{${essay.title}}},
  journal = {${essay.journal}},
  volume  = {${essay.volume}},
  number  = {${essay.issue}},
  year    = {${essay.published?string?keep_before("-")}},
  url     = {${essay.url}},
  note    = {Online ${essay.online}}
}
